package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.diagramm.lage.Knotenlage;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;

/**
 * What is hung under another parent goes there: its place is forgotten, so that it is placed beside its new siblings,
 * and with it that of its branch if this is small. Back under the old parent (undo, for example) it lies where it lay.
 * What a person placed or sized stays. Views are known by their numbers, which survive renames.
 */
final class Umzug {

    /** A larger branch stays: moving much at once would make the picture a strange one. */
    private static final int ZWEIG = 12;

    private record Stelle(int kind, int eltern) {}

    private final Plandiagramm plandiagramm;
    private final Map<Integer, Set<Integer>> bisher = new HashMap<>();
    private final Map<Stelle, Map<Integer, Knotenlage>> gemerkt = new HashMap<>();
    private Map<Integer, Sicht> sichten;
    private Map<Integer, Set<Integer>> eltern;
    private Map<Integer, List<Integer>> kinder;

    Umzug(Plandiagramm plandiagramm) {
        this.plandiagramm = plandiagramm;
    }

    /** The positions without those of what has another parent than in the picture before. */
    Lage nach(Lage lage) {
        lies();
        Lage neu = lage;
        Set<Integer> waren = new HashSet<>(bisher.keySet());
        for (Map.Entry<Integer, Sicht> eine : sichten.entrySet()) {
            int kind = eine.getKey();
            Set<Integer> jetzt = eltern.getOrDefault(kind, Set.of());
            Set<Integer> vorher = bisher.get(kind);
            if (vorher == null || vorher.isEmpty()) {
                boolean untergehaengt = vorher != null && jetzt.stream().anyMatch(waren::contains);
                neu = untergehaengt ? zieheUm(neu, kind, kind, erster(jetzt)) : neu;
                bisher.put(kind, jetzt);
            } else if (!jetzt.isEmpty()) {
                // without any parent for a while (filtered, deleted) it stays where it is
                boolean umgehaengt = Collections.disjoint(vorher, jetzt);
                neu = umgehaengt ? zieheUm(neu, kind, erster(vorher), erster(jetzt)) : neu;
                bisher.put(kind, jetzt);
            }
        }
        return neu;
    }

    private static int erster(Set<Integer> nummern) {
        return nummern.iterator().next();
    }

    private void lies() {
        sichten = new LinkedHashMap<>();
        eltern = new HashMap<>();
        kinder = new HashMap<>();
        for (Sicht sicht : plandiagramm.diagramm().alle()) {
            if (!(sicht instanceof Kante kante)) {
                sichten.put(sicht.nummer(), sicht);
            } else if (kante.stil() != null && "tree".equals(kante.stil().text("routingStyle"))) {
                int oben = kante.von().alsSicht().nummer();
                int unten = kante.nach().alsSicht().nummer();
                eltern.computeIfAbsent(unten, k -> new LinkedHashSet<>()).add(oben);
                kinder.computeIfAbsent(oben, k -> new ArrayList<>()).add(unten);
            }
        }
    }

    private Lage zieheUm(Lage lage, int kind, int alt, int neu) {
        Knotenlage eigene = lage.knotenlage(plandiagramm.kennungen().id(sichten.get(kind)));
        if (eigene.fest() || eigene.groesse()) {
            return lage;
        }
        Map<Integer, Knotenlage> dort = gemerkt.getOrDefault(new Stelle(kind, neu), Map.of());
        Map<Integer, Knotenlage> hier = new HashMap<>();
        Map<String, Knotenlage> knoten = new HashMap<>();
        for (int eine : zweig(kind)) {
            String id = plandiagramm.kennungen().id(sichten.get(eine));
            Knotenlage da = lage.knotenlage(id);
            if (!da.fest() && !da.groesse()) {
                hier.put(eine, da);
                Knotenlage wieder = dort.getOrDefault(eine, Knotenlage.LEER);
                knoten.put(id, da.mitFlaeche(wieder.flaeche(), wieder.eltern()));
            }
        }
        gemerkt.put(new Stelle(kind, alt), hier);
        return lage.mitKnoten(knoten);
    }

    /** What is below a node and only there, and the node itself; the node alone if it is much. */
    private Set<Integer> zweig(int wurzel) {
        Set<Integer> zweig = new LinkedHashSet<>(Set.of(wurzel));
        List<Integer> offen = new ArrayList<>(zweig);
        while (!offen.isEmpty()) {
            for (int kind : kinder.getOrDefault(offen.remove(offen.size() - 1), List.of())) {
                if (sichten.containsKey(kind) && zweig.containsAll(eltern.get(kind)) && zweig.add(kind)) {
                    offen.add(kind);
                }
            }
            if (zweig.size() > ZWEIG) {
                return Set.of(wurzel);
            }
        }
        return zweig;
    }
}
