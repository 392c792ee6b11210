package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Wraps the levels of a forest that is wider than the page into shelves, one under the other and each as wide as the
 * page. On the two lowest levels a parent stands above the column of its children, in the same shelf of both levels, so
 * that its edges run straight down; on the others siblings stand side by side.
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
        TreeMap<Integer, List<Stammbaum.Ast>> stufen = new TreeMap<>();
        // A very large picture gets a larger page: a tower of rows is no more readable than a wide level.
        double flaeche = 0;
        for (Stammbaum.Ast ast : baum.alle) {
            stufen.computeIfAbsent(ast.stufe, k -> new ArrayList<>()).add(ast);
            flaeche += (ast.platz.breite + gasse) * (ast.platz.hoehe + Baumlage.UNTEREINANDER);
        }
        double breite = Math.max(seite, Math.sqrt(flaeche * 0.7));
        int tiefste = stufen.lastKey();
        Integer vorletzte = stufen.lowerKey(tiefste);
        for (Map.Entry<Integer, List<Stammbaum.Ast>> stufe : stufen.entrySet()) {
            List<Teil> teile;
            if (vorletzte != null && stufe.getKey().equals(vorletzte)) {
                teile = paare(stufe.getValue(), stufen.get(tiefste), breite);
            } else if (vorletzte != null && stufe.getKey() == tiefste) {
                continue;
            } else {
                teile = einzelne(stufe.getValue(), breite);
            }
            stelle(teile, breite);
        }
    }

    /** Puts parts into shelves. */
    private void stelle(List<Teil> teile, double breite) {
        double x = 0;
        int obenReihe = 0;
        int untenReihe = 0;
        int obenHoch = 0;
        int untenHoch = 0;
        for (Teil teil : teile) {
            if (x > 0 && x + teil.breite() > breite) {
                x = 0;
                obenReihe += obenHoch;
                untenReihe += untenHoch;
                brich(teile, obenReihe, untenReihe);
                obenHoch = 0;
                untenHoch = 0;
            }
            if (teil.oben != null) {
                teil.oben.lege(x + (teil.breite() - teil.oben.breite()) / 2, obenReihe);
                obenHoch = Math.max(obenHoch, teil.oben.reihen());
            }
            if (teil.unten != null) {
                teil.unten.lege(x + (teil.breite() - teil.unten.breite()) / 2, untenReihe);
                untenHoch = Math.max(untenHoch, teil.unten.reihen());
            }
            x += teil.breite() + 2 * Baumlage.NEBEN;
        }
    }

    private void brich(List<Teil> teile, int obenReihe, int untenReihe) {
        for (Teil teil : teile) {
            if (teil.oben != null) {
                baum.umbrueche.add((long) teil.oben.stufe() << 32 | obenReihe);
            }
            if (teil.unten != null) {
                baum.umbrueche.add((long) teil.unten.stufe() << 32 | untenReihe);
            }
            if (teil.oben != null && teil.unten != null) {
                return;
            }
        }
    }

    private List<Teil> paare(List<Stammbaum.Ast> obere, List<Stammbaum.Ast> untere, double breite) {
        Map<Stammbaum.Ast, List<Stammbaum.Ast>> kinder = new LinkedHashMap<>();
        List<Stammbaum.Ast> uebrige = new ArrayList<>();
        for (Stammbaum.Ast ast : untere) {
            if (ast.eltern != null && ast.eltern.stufe == obere.get(0).stufe) {
                kinder.computeIfAbsent(ast.eltern, k -> new ArrayList<>()).add(ast);
            } else {
                uebrige.add(ast);
            }
        }
        List<Teil> teile = new ArrayList<>();
        List<Stammbaum.Ast> ohne = new ArrayList<>();
        for (Stammbaum.Ast ast : obere) {
            List<Stammbaum.Ast> eigene = kinder.get(ast);
            if (eigene == null) {
                ohne.add(ast);
                continue;
            }
            bloecke(ohne, breite).forEach(b -> teile.add(new Teil(b, null)));
            ohne.clear();
            Block oben = new Block(List.of(ast), 1, 1, 0, this::breite);
            boolean erster = true;
            for (Block block : bloecke(eigene, breite)) {
                teile.add(new Teil(erster ? oben : null, block));
                erster = false;
            }
        }
        bloecke(ohne, breite).forEach(b -> teile.add(new Teil(b, null)));
        gruppen(uebrige).forEach(g -> bloecke(g, breite).forEach(b -> teile.add(new Teil(null, b))));
        return teile;
    }

    private List<Teil> einzelne(List<Stammbaum.Ast> stufe, double breite) {
        List<Teil> teile = new ArrayList<>();
        for (List<Stammbaum.Ast> gruppe : gruppen(stufe)) {
            List<Stammbaum.Ast> blaetter = new ArrayList<>();
            for (Stammbaum.Ast ast : gruppe) {
                if (ast.kinder.isEmpty()) {
                    blaetter.add(ast);
                } else {
                    bloecke(blaetter, breite).forEach(b -> teile.add(new Teil(b, null)));
                    blaetter.clear();
                    teile.add(new Teil(new Block(List.of(ast), 1, 1, 0, this::breite), null));
                }
            }
            bloecke(blaetter, breite).forEach(b -> teile.add(new Teil(b, null)));
        }
        return teile;
    }

    private static Iterable<List<Stammbaum.Ast>> gruppen(List<Stammbaum.Ast> stufe) {
        Map<Object, List<Stammbaum.Ast>> gruppen = new LinkedHashMap<>();
        for (Stammbaum.Ast ast : stufe) {
            gruppen.computeIfAbsent(ast.eltern == null ? "" : ast.eltern, k -> new ArrayList<>())
                    .add(ast);
        }
        return gruppen.values();
    }

    /** Siblings in blocks of few columns, none wider than the page. */
    private List<Block> bloecke(List<Stammbaum.Ast> gruppe, double breite) {
        List<Block> bloecke = new ArrayList<>();
        double breiteste = gruppe.stream().mapToDouble(this::breite).max().orElse(1) + gasse + Baumlage.NEBEN;
        int passend = Math.max(1, (int) (breite / breiteste));
        // One full block at most a shelf, so that blocks of very many siblings are wrapped as well.
        int stueck = passend * GROESSTER_BLOCK;
        for (int i = 0; i < gruppe.size(); i += stueck) {
            List<Stammbaum.Ast> teil = gruppe.subList(i, Math.min(i + stueck, gruppe.size()));
            bloecke.add(new Block(teil, 1, GROESSTER_BLOCK, gasse, this::breite));
        }
        return bloecke;
    }

    private double breite(Stammbaum.Ast ast) {
        return richtung.quer() ? ast.platz.hoehe : ast.platz.breite;
    }

    /** A column of a shelf: what stands on the upper and on the lower of two levels; either may be missing. */
    private record Teil(Block oben, Block unten) {

        double breite() {
            return Math.max(oben == null ? 0 : oben.breite(), unten == null ? 0 : unten.breite());
        }
    }
}
