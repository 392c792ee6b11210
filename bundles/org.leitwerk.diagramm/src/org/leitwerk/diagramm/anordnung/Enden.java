package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spreads the ends of edges over the upper and lower sides of nodes: trunks in the middle, edges of their own beside it
 * in the order of where they lead, so that they do not cross at once.
 */
final class Enden {

    private static final double ABSTAND = 18;
    private static final double RAND = 8;

    private final Map<Seite, List<Ende>> seiten = new LinkedHashMap<>();
    private final Set<Seite> staemme = new HashSet<>();
    private final Map<Schluessel, Double> orte = new HashMap<>();

    /** Asks for an end of its own. */
    void bestelle(Platz knoten, boolean oben, Strang strang, double anderesEnde) {
        seiten.computeIfAbsent(new Seite(knoten, oben), k -> new ArrayList<>()).add(new Ende(strang, anderesEnde));
    }

    /** Tells that a trunk begins or ends in the middle of a side. */
    void stamm(Platz knoten, boolean oben) {
        staemme.add(new Seite(knoten, oben));
    }

    /** Gives all ends their places, when all are ordered. */
    void verteile(Richtung richtung) {
        seiten.forEach((seite, enden) -> {
            enden.sort(Comparator.comparingDouble(Ende::anderes).thenComparingInt(e -> e.strang.nummer));
            Flaeche f = richtung.hin(seite.knoten.absolut());
            boolean stamm = staemme.contains(seite);
            int plaetze = enden.size() + (stamm ? 1 : 0);
            double abstand = Math.min(ABSTAND, Math.max(0, f.breite() - 2 * RAND) / Math.max(1, plaetze));
            int mitte = enden.size() / 2;
            for (int i = 0; i < enden.size(); i++) {
                double stelle = stamm ? (i < mitte ? i - mitte : i - mitte + 1) : i - (enden.size() - 1) / 2.0;
                orte.put(new Schluessel(seite, enden.get(i).strang), f.mitte().x() + stelle * abstand);
            }
        });
    }

    /** Where an end lies; the middle of the side if it belongs to a trunk. */
    double x(Platz knoten, boolean oben, Strang strang, double mitte) {
        return orte.getOrDefault(new Schluessel(new Seite(knoten, oben), strang), mitte);
    }

    private record Seite(Platz knoten, boolean oben) {}

    private record Schluessel(Seite seite, Strang strang) {}

    private record Ende(Strang strang, double anderes) {}
}
