package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.steuerung.Monetarisierung;

/**
 * A social return on investment. All amounts in Euro.
 *
 * @param element the analysis
 * @param einsatz what was put in; null if not stated
 * @param wirkungen the impact map: one row an effect
 * @param wert sum of the effects that are put down to the project; null if none counts
 * @param zins rate of discount, 0.025 = 2.5 %; null if not stated: nothing is discounted
 * @param jahre years between putting in and effect
 * @param barwert the sum, discounted; null if none counts
 * @param verhaeltnis discounted sum for each Euro put in; null if one is missing or nothing was put in
 * @param ueberschuss discounted sum minus what was put in; null if one is missing
 * @param hinweise what is missing or does not fit
 * @param begruendung how it came about
 */
public record Sroiergebnis(
        Elementbezug element,
        BigDecimal einsatz,
        List<Wirkung> wirkungen,
        BigDecimal wert,
        BigDecimal zins,
        BigDecimal jahre,
        BigDecimal barwert,
        BigDecimal verhaeltnis,
        BigDecimal ueberschuss,
        List<String> hinweise,
        Begruendung begruendung)
        implements Analyseergebnis {

    /** The same numbers with what explains them. */
    Sroiergebnis mit(Begruendung erklaerung) {
        return new Sroiergebnis(
                element,
                einsatz,
                wirkungen,
                wert,
                zins,
                jahre,
                barwert,
                verhaeltnis,
                ueberschuss,
                hinweise,
                erklaerung);
    }

    /**
     * A row of the impact map.
     *
     * @param element the effect
     * @param gruppe who has it; empty if not stated
     * @param output what was done; empty if not stated
     * @param outcome what it led to; empty if not stated
     * @param indikatoren what shows it
     * @param wert its value; null if not stated
     * @param zurechnung share put down to the project, 0 to 1; null if not stated
     * @param verfahren how the value was found
     * @param anteiligerWert value × share; null if one is missing: it does not count
     */
    public record Wirkung(
            Elementbezug element,
            String gruppe,
            String output,
            String outcome,
            List<Elementbezug> indikatoren,
            BigDecimal wert,
            BigDecimal zurechnung,
            Monetarisierung verfahren,
            BigDecimal anteiligerWert) {}
}
