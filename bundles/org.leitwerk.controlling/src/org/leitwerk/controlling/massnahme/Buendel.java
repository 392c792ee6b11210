package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Massnahmenergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Programm;

/**
 * Measures that make up another one: those written in it and those a programme bundles. Their costs are told beside its
 * own and never added to them, because a plan may state either the whole or the parts.
 */
final class Buendel {

    private Buendel() {}

    /** The parts of a measure, each once, in the order of the plan. */
    static List<Massnahme> teile(Massnahme massnahme) {
        Stream<Massnahme> gebuendelt =
                massnahme instanceof Programm programm ? programm.getUmfasst().stream() : Stream.empty();
        return Stream.concat(massnahme.getMassnahmen().stream(), gebuendelt)
                .filter(teil -> teil != massnahme && !teil.eIsProxy())
                .distinct()
                .toList();
    }

    /**
     * What the parts come to.
     *
     * @param teile the parts; at least one
     * @param ergebnisse results of all measures
     */
    static Begruendung satz(List<Massnahme> teile, Map<Massnahme, Massnahmenergebnis> ergebnisse) {
        BigDecimal plan = null;
        int ohneKosten = 0;
        int[] zahlen = new int[Status.values().length];
        List<Begruendung> einzeln = new ArrayList<>();
        for (Massnahme teil : teile) {
            Massnahmenergebnis ergebnis = ergebnisse.get(teil);
            plan = Kostenrechnung.plus(plan, ergebnis.plankosten());
            ohneKosten += ergebnis.plankosten() == null ? 1 : 0;
            zahlen[ergebnis.status().ordinal()]++;
            einzeln.add(Begruendung.von(
                    ergebnis.element().anzeige() + ": "
                            + Statusanzeige.von(ergebnis.status()).wort()
                            + (ergebnis.plankosten() == null
                                    ? ", ohne Angabe von Kosten."
                                    : ", geplant " + Satz.geld(ergebnis.plankosten()) + "."),
                    ergebnis.status(),
                    ergebnis.element(),
                    List.of()));
        }
        List<String> worte = new ArrayList<>();
        for (Status status : Status.values()) {
            if (zahlen[status.ordinal()] > 0) {
                worte.add(zahlen[status.ordinal()] + " "
                        + Statusanzeige.von(status).wort());
            }
        }
        return Begruendung.von(
                Satz.anzahl(teile.size(), "Teilmaßnahme", "Teilmaßnahmen") + ": " + Satz.liste(worte)
                        + (plan == null ? "" : "; geplante Kosten zusammen " + Satz.geld(plan))
                        + (plan == null || ohneKosten == 0 ? "" : ", " + ohneKosten + " davon ohne Angabe")
                        + ".",
                Status.OHNE,
                null,
                einzeln);
    }
}
