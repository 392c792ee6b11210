package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Wraps the levels of a forest that is wider than the page: the siblings of a level form blocks, the blocks stand in
 * shelves one under the other, each as wide as the page.
 */
final class Umbruch {

    private static final int GROESSTER_BLOCK = 6;

    private final Stammbaum baum;
    private final Richtung richtung;
    private final double seite;
    private final double gasse;

    Umbruch(Stammbaum baum, Richtung richtung, double seite, double gasse) {
        this.baum = baum;
        this.richtung = richtung;
        this.seite = seite;
        this.gasse = gasse;
    }

    /** Places all nodes across the direction and counts their rows. */
    void lege() {
        TreeMap<Integer, Map<Object, List<Stammbaum.Ast>>> stufen = new TreeMap<>();
        for (Stammbaum.Ast ast : baum.alle) {
            Object eltern = ast.eltern == null ? this : ast.eltern;
            stufen.computeIfAbsent(ast.stufe, k -> new LinkedHashMap<>())
                    .computeIfAbsent(eltern, k -> new ArrayList<>())
                    .add(ast);
        }
        // A very large picture gets a larger page: a tower of rows is no more readable than a wide level.
        double flaeche = 0;
        for (Stammbaum.Ast ast : baum.alle) {
            flaeche += (ast.platz.breite + gasse) * (ast.platz.hoehe + Baumlage.UNTEREINANDER);
        }
        double breite = Math.max(seite, Math.sqrt(flaeche * 1.6));
        stufen.forEach((stufe, gruppen) -> legeStufe(stufe, gruppen.values(), breite));
    }

    private void legeStufe(int stufe, Iterable<List<Stammbaum.Ast>> gruppen, double breite) {
        List<Block> regal = new ArrayList<>();
        double x = 0;
        int reihe = 0;
        int reihen = 0;
        for (Block block : bloecke(gruppen, breite)) {
            if (!regal.isEmpty() && x + block.breite() > breite) {
                reihe += reihen;
                baum.umbrueche.add((long) stufe << 32 | reihe);
                regal.clear();
                x = 0;
                reihen = 0;
            }
            block.lege(x, reihe);
            regal.add(block);
            x += block.breite() + 2 * Baumlage.NEBEN;
            reihen = Math.max(reihen, block.reihen());
        }
    }

    private List<Block> bloecke(Iterable<List<Stammbaum.Ast>> gruppen, double breite) {
        List<Block> bloecke = new ArrayList<>();
        for (List<Stammbaum.Ast> gruppe : gruppen) {
            double breiteste = gruppe.stream().mapToDouble(this::breite).max().orElse(1) + gasse + Baumlage.NEBEN;
            int passend = Math.max(1, (int) (breite / breiteste));
            // One full block at most a shelf, so that blocks of very many siblings are wrapped as well.
            int stueck = passend * GROESSTER_BLOCK;
            for (int i = 0; i < gruppe.size(); i += stueck) {
                List<Stammbaum.Ast> teil = gruppe.subList(i, Math.min(i + stueck, gruppe.size()));
                int spalten = Math.max(1, Math.min(passend, (int) Math.ceil(Math.sqrt(teil.size() / 2.0))));
                bloecke.add(new Block(teil, spalten, GROESSTER_BLOCK, gasse, this::breite));
            }
        }
        return bloecke;
    }

    private double breite(Stammbaum.Ast ast) {
        return richtung.quer() ? ast.platz.hoehe : ast.platz.breite;
    }
}
