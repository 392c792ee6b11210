package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * The horizontal pieces of edges in the channels between rows. Pieces of one trunk share a lane; trunks that would run
 * over each other get different lanes.
 */
final class Kanaele {

    private static final double SPUR = 7;
    private static final double RAND = 8;

    private final Reihen reihen;
    private final double textplatz;
    private final Map<Integer, Map<Object, Stueck>> kanaele = new TreeMap<>();

    /**
     * @param reihen the rows
     * @param textplatz what is kept free above each row for texts of edges, px
     */
    Kanaele(Reihen reihen, double textplatz) {
        this.reihen = reihen;
        this.textplatz = textplatz;
    }

    /** Asks for a piece of a trunk in a channel. */
    void bestelle(int kanal, Object stamm, double x1, double x2) {
        Stueck stueck =
                kanaele.computeIfAbsent(kanal, k -> new LinkedHashMap<>()).computeIfAbsent(stamm, s -> new Stueck());
        stueck.von = Math.min(stueck.von, Math.min(x1, x2));
        stueck.bis = Math.max(stueck.bis, Math.max(x1, x2));
    }

    /** Gives all pieces their lanes, when all are ordered. */
    void verteile() {
        kanaele.forEach((kanal, stuecke) -> verteile(kanal, new ArrayList<>(stuecke.values())));
    }

    /** The height of a piece, px. */
    double y(int kanal, Object stamm) {
        return kanaele.get(kanal).get(stamm).y;
    }

    private void verteile(int kanal, List<Stueck> stuecke) {
        // Stable: equal pieces keep the order in which they were ordered.
        stuecke.sort(Comparator.comparingDouble((Stueck s) -> s.von).thenComparingDouble(s -> s.bis));
        PriorityQueue<Spur> belegt = new PriorityQueue<>(
                Comparator.comparingDouble((Spur s) -> s.bis).thenComparingInt(s -> s.nummer));
        int spuren = 0;
        for (Stueck stueck : stuecke) {
            Spur spur = belegt.peek();
            if (spur != null && spur.bis + RAND <= stueck.von) {
                belegt.poll();
            } else {
                spur = new Spur(spuren++);
            }
            spur.bis = stueck.bis;
            stueck.spur = spur.nummer;
            belegt.add(spur);
        }
        legeSpuren(kanal, stuecke, spuren);
    }

    private void legeSpuren(int kanal, List<Stueck> stuecke, int spuren) {
        double oben = reihen.kanalOben(kanal);
        double unten = reihen.kanalUnten(kanal);
        double hoehe = unten - oben;
        double text = hoehe > textplatz + 2 * RAND ? textplatz : 0;
        double rand = Math.min(RAND, (hoehe - text) / 3);
        double nutzbar = Math.max(0, hoehe - text - 2 * rand);
        double abstand = spuren > 1 ? Math.min(SPUR, nutzbar / (spuren - 1)) : 0;
        double erste = oben + rand + (nutzbar - abstand * (spuren - 1)) / 2;
        for (Stueck stueck : stuecke) {
            stueck.y = erste + abstand * stueck.spur;
        }
    }

    private static final class Stueck {
        private double von = Double.MAX_VALUE;
        private double bis = -Double.MAX_VALUE;
        private int spur;
        private double y;
    }

    private static final class Spur {
        private final int nummer;
        private double bis;

        Spur(int nummer) {
            this.nummer = nummer;
        }
    }
}
