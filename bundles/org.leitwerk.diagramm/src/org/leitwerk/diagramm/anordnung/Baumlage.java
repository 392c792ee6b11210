package org.leitwerk.diagramm.anordnung;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Places a forest level by level: parents in the middle above their children. Children without children of their own
 * may stand in columns ({@link Block}); as many columns as fit the page. If the picture is too wide even so, the levels
 * are wrapped ({@link Umbruch}).
 */
final class Baumlage {

    /** Distance of siblings, px. */
    static final double NEBEN = 24;
    /** Distance of nodes in the columns of a block, px. */
    static final double UNTEREINANDER = 16;
    /** Least distance between levels, px. */
    static final double STUFE = 44;

    /** Height of a reserved level without nodes, px. */
    private static final double LEER = 60;

    private static final double ZUGABE = 2;
    private static final int[] SPALTEN = {Integer.MAX_VALUE, 10, 8, 6, 5, 4, 3, 2, 1};

    private final Stammbaum baum;
    private final Richtung richtung;
    private final double seite;
    private final double textbreite;
    private final double texthoehe;
    private Set<Integer> reserviert = Set.of();

    /**
     * @param baum the forest; its nodes are placed
     * @param richtung where edges lead to
     * @param seite how wide the page is across the direction, px
     * @param textbreite widest text on an edge, px
     * @param texthoehe highest text on an edge, px
     */
    Baumlage(Stammbaum baum, Richtung richtung, double seite, double textbreite, double texthoehe) {
        this.baum = baum;
        this.richtung = richtung;
        this.seite = seite;
        this.textbreite = richtung.quer() ? texthoehe : textbreite;
        this.texthoehe = richtung.quer() ? textbreite : texthoehe;
    }

    /** Keeps room for levels also if they have no nodes. */
    void reserviere(Set<Integer> stufen) {
        reserviert = Set.copyOf(stufen);
    }

    /** Places all nodes of the forest. */
    void lege() {
        boolean passt = false;
        for (int spalten : SPALTEN) {
            double breite = versuche(spalten);
            // A clear tree may be a good deal wider than the page; a wrapped one is always harder to read.
            passt = breite <= (spalten == 1 ? seite * ZUGABE : seite);
            if (passt) {
                break;
            }
        }
        if (!passt) {
            new Umbruch(baum, richtung, seite, gasse()).lege();
        }
        setzeHoehen();
    }

    /** The gap left of a column of a block: rail, rungs and the texts on them. */
    private double gasse() {
        return Leitern.holm(textbreite) + 16;
    }

    /** Places the nodes across the direction with at most so many columns in blocks; answers the width, px. */
    private double versuche(int spalten) {
        return new Geruest(baum, spalten, gasse(), this::breite).lege();
    }

    private void setzeHoehen() {
        TreeMap<Long, Double> hoehen = new TreeMap<>();
        for (Stammbaum.Ast ast : baum.alle) {
            hoehen.merge((long) ast.stufe << 32 | ast.reihe, hoehe(ast), Math::max);
        }
        for (int stufe : reserviert) {
            hoehen.putIfAbsent((long) stufe << 32, LEER);
        }
        TreeMap<Long, Double> oben = new TreeMap<>();
        double y = 0;
        long zuvor = -1;
        Map<Integer, Double> spuren = Spurbedarf.jeStufe(baum.alle);
        for (Map.Entry<Long, Double> eintrag : hoehen.entrySet()) {
            int stufe = (int) (eintrag.getKey() >> 32);
            boolean neueStufe = zuvor < 0 || stufe != (int) (zuvor >> 32);
            if (zuvor >= 0) {
                y += neueStufe ? STUFE + texthoehe + spuren.getOrDefault(stufe, 0.0) : zeilenabstand(eintrag.getKey());
            }
            oben.put(eintrag.getKey(), y);
            y += eintrag.getValue();
            zuvor = eintrag.getKey();
        }
        for (Stammbaum.Ast ast : baum.alle) {
            double obenY = oben.get((long) ast.stufe << 32 | ast.reihe);
            Flaeche gedreht = new Flaeche(ast.x, obenY, breite(ast), hoehe(ast));
            Flaeche echt = richtung.zurueck(gedreht);
            ast.platz.setze(echt.x(), echt.y());
        }
    }

    private double zeilenabstand(long zeile) {
        return baum.umbrueche.contains(zeile) ? STUFE + texthoehe : UNTEREINANDER;
    }

    private double breite(Stammbaum.Ast ast) {
        return richtung.quer() ? ast.platz.hoehe : ast.platz.breite;
    }

    private double hoehe(Stammbaum.Ast ast) {
        return richtung.quer() ? ast.platz.breite : ast.platz.hoehe;
    }
}
