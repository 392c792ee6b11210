package org.leitwerk.diagramm.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leitwerk.diagramm.lage.Kantenlage;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;

/**
 * Bends a person gave to a line whose end is hung onto something else. A line without an element of its own is named
 * after its ends and so another one then; its bends go over to it, and come back to the former one when that is undone.
 * Views are known by their numbers, which survive renames.
 */
final class Knickerhalt {

    private static final int HOECHSTENS = 40;

    private record Stelle(String abbildung, int von, int nach) {}

    private final Plandiagramm plandiagramm;
    private final Map<Stelle, Kantenlage> erwartete = new LinkedHashMap<>();

    Knickerhalt(Plandiagramm plandiagramm) {
        this.plandiagramm = plandiagramm;
    }

    /**
     * Remembers the bends of a line that is about to be hung elsewhere.
     *
     * @param anfang whether it is its begin that goes
     * @param neu where it goes
     * @param lage the present positions
     */
    void merke(Kante kante, boolean anfang, Sicht neu, Lage lage) {
        Kantenlage knicke = lage.kantenlage(plandiagramm.kennungen().id(kante));
        if (knicke.fest()) {
            Stelle alte = stelle(kante);
            erwarte(alte, knicke);
            erwarte(
                    anfang
                            ? new Stelle(alte.abbildung(), neu.nummer(), alte.nach())
                            : new Stelle(alte.abbildung(), alte.von(), neu.nummer()),
                    knicke);
        }
    }

    private void erwarte(Stelle stelle, Kantenlage knicke) {
        erwartete.put(stelle, knicke);
        // what was never written (refused) must not be remembered for ever
        if (erwartete.size() > HOECHSTENS) {
            erwartete.remove(erwartete.keySet().iterator().next());
        }
    }

    private static Stelle stelle(Kante kante) {
        return new Stelle(
                kante.abbildung().name(),
                kante.von().alsSicht().nummer(),
                kante.nach().alsSicht().nummer());
    }

    /** The positions with the bends of lines that have come. */
    Lage nach(Lage lage) {
        if (erwartete.isEmpty()) {
            return lage;
        }
        Map<String, Kantenlage> neue = new HashMap<>();
        for (Sicht sicht : plandiagramm.diagramm().alle()) {
            if (sicht instanceof Kante kante && kante.von() != null && kante.nach() != null) {
                String id = plandiagramm.kennungen().id(kante);
                Stelle stelle = stelle(kante);
                if (erwartete.containsKey(stelle) && !lage.kanten().containsKey(id)) {
                    neue.put(id, erwartete.remove(stelle));
                }
            }
        }
        return lage.mitKanten(neue);
    }
}
