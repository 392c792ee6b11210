package org.leitwerk.regeln.massnahmen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Massnahmenstatus;

/** When a measure runs. */
final class Laufzeit {

    private static final Set<Massnahmenstatus> BEENDET =
            EnumSet.of(Massnahmenstatus.ABGESCHLOSSEN, Massnahmenstatus.EVALUIERT, Massnahmenstatus.GESTOPPT);

    private Laufzeit() {}

    /** Which of beginning and end is not stated; a permanent task has no end. */
    static List<String> fehlendeTermine(Massnahme massnahme) {
        List<String> fehlt = new ArrayList<>();
        if (massnahme.getVon() == null) {
            fehlt.add("Beginn");
        }
        if (massnahme.getBis() == null && !massnahme.isDauerhaft()) {
            fehlt.add("Ende");
        }
        return fehlt;
    }

    /** Whether a measure is over, finished or not. */
    static boolean beendet(Massnahme massnahme) {
        return BEENDET.contains(massnahme.getStatus());
    }
}
