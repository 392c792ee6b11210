package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stands in for many children of one parent that have no other edges and would make a level wider than the page: for
 * ELK they are one box, in which they stand in columns.
 */
final class Sammelbloecke {

    private static final int WENIGSTENS = 8;

    /** What ELK places: the nodes, and a box instead of each block. */
    final List<Platz> knoten = new ArrayList<>();
    /** The edges among them. */
    final List<Netz.Verbindung> kanten = new ArrayList<>();

    private final Map<Platz, List<Stammbaum.Ast>> bloecke = new LinkedHashMap<>();
    private final Map<Platz, Block> formen = new HashMap<>();

    /**
     * @param alle nodes, all joined
     * @param verbindungen edges among them
     * @param seite width of the page, px
     * @param gasse what is kept free left of a column, px
     */
    Sammelbloecke(List<Platz> alle, List<Netz.Verbindung> verbindungen, double seite, double gasse) {
        Map<Platz, Integer> grad = new HashMap<>();
        for (Netz.Verbindung kante : verbindungen) {
            grad.merge(kante.von(), 1, Integer::sum);
            grad.merge(kante.nach(), 1, Integer::sum);
        }
        Map<Platz, List<Platz>> blaetter = new LinkedHashMap<>();
        for (Netz.Verbindung kante : verbindungen) {
            if (grad.get(kante.nach()) == 1) {
                blaetter.computeIfAbsent(kante.von(), k -> new ArrayList<>()).add(kante.nach());
            }
        }
        Set<Platz> ersetzt = new HashSet<>();
        blaetter.forEach((eltern, kinder) -> {
            double breite =
                    kinder.stream().mapToDouble(k -> k.breite + Baumlage.NEBEN).sum();
            if (kinder.size() >= WENIGSTENS && breite > seite) {
                ersetzt.addAll(kinder);
                Platz kasten = kasten(kinder, seite, gasse);
                knoten.add(kasten);
                Strang strang = new Strang(Graphkante.neu(kasten.knoten.id(), "", "", Graphkante.Linienart.GERADE), -1);
                kanten.add(new Netz.Verbindung(eltern, kasten, strang));
            }
        });
        alle.stream().filter(p -> !ersetzt.contains(p)).forEach(knoten::add);
        verbindungen.stream().filter(k -> !ersetzt.contains(k.nach())).forEach(kanten::add);
    }

    /** Places what stands in the blocks, after the boxes were placed. */
    void oeffne() {
        bloecke.forEach((kasten, glieder) -> {
            formen.get(kasten).lege(kasten.x, 0);
            double[] hoehen = hoehen(glieder);
            for (Stammbaum.Ast glied : glieder) {
                double y = kasten.y;
                for (int reihe = 0; reihe < glied.reihe; reihe++) {
                    y += hoehen[reihe] + Baumlage.UNTEREINANDER;
                }
                glied.platz.setze(glied.x, y);
            }
        });
    }

    private Platz kasten(List<Platz> kinder, double seite, double gasse) {
        List<Platz> geordnet = Reihenfolge.wieSieStanden(kinder, Richtung.AB);
        List<Stammbaum.Ast> glieder = geordnet.stream().map(Stammbaum.Ast::new).toList();
        double breiteste = kinder.stream().mapToDouble(k -> k.breite).max().orElse(1) + gasse + Baumlage.NEBEN;
        int spalten = Math.max((int) (seite / breiteste), (int) Math.ceil(Math.sqrt(kinder.size() / 2.0)));
        Block block = new Block(glieder, spalten, Integer.MAX_VALUE / 2, gasse, a -> a.platz.breite);
        block.lege(0, 0);
        double hoehe = -Baumlage.UNTEREINANDER;
        for (double reihe : hoehen(glieder)) {
            hoehe += reihe + Baumlage.UNTEREINANDER;
        }
        Platz kasten = new Platz(Graphknoten.neu("\u0000block" + bloecke.size(), null, block.breite(), hoehe), -1);
        Platz erster = geordnet.get(0);
        if (erster.gesetzt) {
            kasten.setze(erster.x, erster.y);
        }
        bloecke.put(kasten, glieder);
        formen.put(kasten, block);
        return kasten;
    }

    private static double[] hoehen(List<Stammbaum.Ast> glieder) {
        double[] hoehen =
                new double[glieder.stream().mapToInt(g -> g.reihe).max().orElse(0) + 1];
        for (Stammbaum.Ast glied : glieder) {
            hoehen[glied.reihe] = Math.max(hoehen[glied.reihe], glied.platz.hoehe);
        }
        return hoehen;
    }
}
