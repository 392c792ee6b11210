package org.leitwerk.controlling;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A target, worked out: every kind of target of the language as bounds, base and year.
 *
 * <p>Bounds say what counts as reached: {@code untergrenze <= value <= obergrenze}, where a missing bound asks for
 * nothing; with {@code streng} the bound itself does not count ("unter 3 %").
 *
 * @param ziel the goal that states it; the indicator itself for {@link Vorgabeart#SOLLREIHE}
 * @param art what it asks for
 * @param richtung which way the value has to go
 * @param untergrenze least value that counts as reached; null if there is none
 * @param obergrenze greatest value that counts as reached; null if there is none
 * @param streng whether the bounds themselves do not count
 * @param zielwert the one value that is aimed at, exact; null for directions and words, and if the base is missing
 * @param basiswert value the way begins at; null if unknown
 * @param basiszeit when the base was taken, as a German text ("2019"); empty if unknown
 * @param basisjahr the year of the base; 0 if unknown
 * @param termin last day of the target; null if it is to be kept all the time
 * @param jaehrlich whether the direction shall be kept from year to year
 * @param raum id of the Sozialraum it is for, empty for the whole
 * @param gruppe id of the Zielgruppe it is for, empty for everybody
 * @param text the target in German words with its numbers, for instance „senken um 10 % gegenüber 2023 bis 2027“
 * @param mangel why it cannot be evaluated, a German sentence; empty if it can
 */
public record Zielvorgabe(
        Elementbezug ziel,
        Vorgabeart art,
        Richtung richtung,
        BigDecimal untergrenze,
        BigDecimal obergrenze,
        boolean streng,
        BigDecimal zielwert,
        BigDecimal basiswert,
        String basiszeit,
        int basisjahr,
        LocalDate termin,
        boolean jaehrlich,
        String raum,
        String gruppe,
        String text,
        String mangel) {

    /**
     * The year of the term.
     *
     * @return 0 if it is to be kept all the time
     */
    public int zieljahr() {
        return termin == null ? 0 : termin.getYear();
    }

    /**
     * Whether a value counts as reached.
     *
     * @param wert the value, not null
     * @return false if the target has no bounds
     */
    public boolean erreicht(BigDecimal wert) {
        if (untergrenze == null && obergrenze == null) {
            return false;
        }
        int mindestens = streng ? 1 : 0;
        return (untergrenze == null || wert.compareTo(untergrenze) >= mindestens)
                && (obergrenze == null || -wert.compareTo(obergrenze) >= mindestens);
    }
}
