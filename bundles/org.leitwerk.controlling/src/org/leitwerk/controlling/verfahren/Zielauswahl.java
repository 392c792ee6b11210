package org.leitwerk.controlling.verfahren;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leitwerk.controlling.Zielwertergebnis;

/**
 * Which of several targets decides. Of several target years the nearest counts: the first that is not before the last
 * data year, else the last; targets without a year always count. Of what is left the worst decides, of equally bad ones
 * the first in the plan. What could not be evaluated decides only if nothing could.
 */
public final class Zielauswahl {

    private Zielauswahl() {}

    /**
     * The target that decides.
     *
     * @param ergebnisse all targets, in the order of the plan
     * @param datenjahr year of the last value; 0 if there is none
     * @return empty if there are no targets
     */
    public static Optional<Zielwertergebnis> massgeblich(List<Zielwertergebnis> ergebnisse, int datenjahr) {
        if (ergebnisse.size() < 2) {
            return ergebnisse.stream().findFirst();
        }
        int jahr = naechstesJahr(ergebnisse, datenjahr);
        // min keeps the first of equals.
        return ergebnisse.stream()
                .filter(ergebnis -> jahr(ergebnis) == 0 || jahr(ergebnis) == jahr)
                .min(Comparator.comparingInt(ergebnis ->
                        ergebnis.status().bewertet() ? -ergebnis.status().ordinal() : 1));
    }

    private static int naechstesJahr(List<Zielwertergebnis> ergebnisse, int datenjahr) {
        int kuenftig = 0;
        int vergangen = 0;
        for (Zielwertergebnis ergebnis : ergebnisse) {
            int jahr = jahr(ergebnis);
            if (jahr == 0) {
                continue;
            }
            if (jahr >= datenjahr) {
                kuenftig = kuenftig == 0 ? jahr : Math.min(kuenftig, jahr);
            } else {
                vergangen = Math.max(vergangen, jahr);
            }
        }
        return kuenftig != 0 ? kuenftig : vergangen;
    }

    private static int jahr(Zielwertergebnis ergebnis) {
        return ergebnis.vorgabe().zieljahr();
    }
}
