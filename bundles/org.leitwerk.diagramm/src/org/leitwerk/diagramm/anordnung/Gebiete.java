package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Divides the children of a container into groups that are joined by edges. */
final class Gebiete {

    private final Map<Platz, Platz> vertreter = new HashMap<>();

    private Gebiete() {}

    /**
     * The groups.
     *
     * @param kinder the children, in the order in which the groups shall follow
     * @param kanten edges among them
     * @return groups in the order of their first members, members in the given order
     */
    static Collection<List<Platz>> von(List<Platz> kinder, List<Netz.Verbindung> kanten) {
        Gebiete gebiete = new Gebiete();
        Set<Platz> dabei = new HashSet<>(kinder);
        for (Netz.Verbindung kante : kanten) {
            if (dabei.contains(kante.von()) && dabei.contains(kante.nach())) {
                gebiete.vertreter.put(gebiete.vertreter(kante.von()), gebiete.vertreter(kante.nach()));
            }
        }
        Map<Platz, List<Platz>> ergebnis = new LinkedHashMap<>();
        for (Platz kind : kinder) {
            ergebnis.computeIfAbsent(gebiete.vertreter(kind), k -> new ArrayList<>())
                    .add(kind);
        }
        return ergebnis.values();
    }

    private Platz vertreter(Platz platz) {
        Platz oberster = platz;
        while (vertreter.getOrDefault(oberster, oberster) != oberster) {
            oberster = vertreter.get(oberster);
        }
        // The way is shortened, or long chains would be walked again and again.
        Platz p = platz;
        while (p != oberster) {
            Platz naechster = vertreter.get(p);
            vertreter.put(p, oberster);
            p = naechster;
        }
        return oberster;
    }
}
