package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Abbildung;

/**
 * The views edges may start or end at, by mapping, as a refresh comes past them: at each place the new ones before
 * those that were there. A view of an import counts as one of what is imported too.
 */
final class Kantenenden {

    private final Map<Abbildung, Set<Kantenziel>> nachAbbildung = new IdentityHashMap<>();

    /** Makes views of a mapping known. */
    void nimm(Abbildung abbildung, List<? extends Sicht> sichten) {
        Abbildung stufe = abbildung;
        for (int tiefe = 0; stufe != null && tiefe < 100; tiefe++) {
            Set<Kantenziel> bekannte = nachAbbildung.computeIfAbsent(
                    stufe, neu -> new LinkedHashSet<>(Math.max(16, sichten.size() * 4 / 3 + 1)));
            for (Sicht sicht : sichten) {
                if (sicht instanceof Kantenziel ende) {
                    bekannte.add(ende);
                }
            }
            stufe = stufe.istEinfuhr() ? stufe.eingefuehrte() : null;
        }
    }

    /** All views of some mappings, in the order of the mappings, each once. */
    Set<Kantenziel> alle(List<Abbildung> abbildungen) {
        if (abbildungen.size() == 1) {
            return nachAbbildung.getOrDefault(abbildungen.get(0), Set.of());
        }
        int anzahl = 0;
        for (Abbildung abbildung : abbildungen) {
            anzahl += nachAbbildung.getOrDefault(abbildung, Set.of()).size();
        }
        Set<Kantenziel> ergebnis = new LinkedHashSet<>(Math.max(16, anzahl * 4 / 3 + 1));
        for (Abbildung abbildung : abbildungen) {
            ergebnis.addAll(nachAbbildung.getOrDefault(abbildung, Set.of()));
        }
        return ergebnis;
    }

    /** The views of some mappings by the element they show. */
    static Map<EObject, List<Kantenziel>> nachElement(Set<Kantenziel> enden) {
        Map<EObject, List<Kantenziel>> ergebnis = new IdentityHashMap<>(enden.size());
        for (Kantenziel ende : enden) {
            EObject element = ende.alsSicht().ziel();
            if (element != null) {
                ergebnis.computeIfAbsent(element, neu -> new ArrayList<>(1)).add(ende);
            }
        }
        return ergebnis;
    }
}
