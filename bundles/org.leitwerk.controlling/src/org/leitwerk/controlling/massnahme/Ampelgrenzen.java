package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.verfahren.Schwellenwerte;
import org.leitwerk.steuerung.Ampel;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Schwelle;

/**
 * The plan's borders of green and yellow ({@code schwelle grün ab 95 %}), for what is no indicator: measures and
 * budgets.
 *
 * @param gruen least percentage for green; 95 if the plan says nothing
 * @param gelb least percentage for yellow; 80 if the plan says nothing
 */
public record Ampelgrenzen(BigDecimal gruen, BigDecimal gelb) {

    /**
     * The borders of a plan.
     *
     * @param planung head of the plan; may be null
     */
    public static Ampelgrenzen von(Planung planung) {
        return new Ampelgrenzen(
                grenze(planung, Ampel.GRUEN, Schwellenwerte.VORGABE.gruen()),
                grenze(planung, Ampel.GELB, Schwellenwerte.VORGABE.gelb()));
    }

    /**
     * The status of a percentage.
     *
     * @param prozent 100 = as it should be
     */
    public Status status(BigDecimal prozent) {
        return prozent.compareTo(gruen) >= 0
                ? Status.AUF_KURS
                : prozent.compareTo(gelb) >= 0 ? Status.LEICHTE_ABWEICHUNG : Status.GEFAEHRDET;
    }

    private static BigDecimal grenze(Planung planung, Ampel ampel, BigDecimal vorgabe) {
        return planung == null
                ? vorgabe
                : planung.getSchwellen().stream()
                        .filter(schwelle -> schwelle.getAmpel() == ampel && schwelle.getWert() != null)
                        .map(Schwelle::getWert)
                        .reduce((eine, andere) -> andere)
                        .orElse(vorgabe);
    }
}
