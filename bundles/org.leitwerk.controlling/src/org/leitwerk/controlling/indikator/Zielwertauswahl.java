package org.leitwerk.controlling.indikator;

import java.util.List;
import org.leitwerk.steuerung.Budgetszenario;
import org.leitwerk.steuerung.Zielstatus;
import org.leitwerk.steuerung.Zielwert;
import org.leitwerk.steuerung.Zielwertstand;

/**
 * Which targets of a goal's indicator hold. Of targets for different budgets those for the assumed one, without any
 * those for an unchanged one; a proposal or an offer only where the same indicator of the goal has no target that is
 * further.
 */
final class Zielwertauswahl {

    private Zielwertauswahl() {}

    /** The targets that hold, in the order of the plan. */
    static List<Zielwert> geltende(List<Zielwert> zielwerte, Budgetszenario budget) {
        if (zielwerte.isEmpty()) {
            return zielwerte;
        }
        Budgetszenario gilt = budget == null || budget == Budgetszenario.OFFEN ? Budgetszenario.GLEICHBLEIBEND : budget;
        List<Zielwert> passende = fuer(zielwerte, gilt);
        if (passende.isEmpty()) {
            passende = fuer(zielwerte, Budgetszenario.GLEICHBLEIBEND);
        }
        List<Zielwert> feste =
                passende.stream().filter(wert -> !vorlaeufig(wert)).toList();
        return feste.isEmpty() ? passende : feste;
    }

    private static List<Zielwert> fuer(List<Zielwert> zielwerte, Budgetszenario budget) {
        return zielwerte.stream()
                .filter(wert -> wert.getSzenario() == null
                        || wert.getSzenario() == Budgetszenario.OFFEN
                        || wert.getSzenario() == budget)
                .toList();
    }

    /** Whether the targets of a goal hold: not those of one that was given up. */
    static boolean gilt(Zielstatus status) {
        return status != Zielstatus.ENTFALLEN;
    }

    private static boolean vorlaeufig(Zielwert wert) {
        return wert.getStand() == Zielwertstand.VORGESCHLAGEN || wert.getStand() == Zielwertstand.PLANUNGSANGEBOT;
    }
}
