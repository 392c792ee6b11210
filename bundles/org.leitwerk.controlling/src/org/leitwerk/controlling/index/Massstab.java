package org.leitwerk.controlling.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.controlling.verfahren.Zahlform;
import org.leitwerk.steuerung.Standardisierung;

/**
 * Makes the values of one indicator comparable: over all areas of the same period and group.
 *
 * <ul>
 *   <li>{@code minmax}: (value − least) ÷ (greatest − least), 0 to 1.
 *   <li>{@code zwert}: (value − mean) ÷ standard deviation (of the whole: divided by the number of areas).
 *   <li>{@code punkte}: standard points, 100 + 10 · z (Lienert/Raatz, Testaufbau und Testanalyse).
 *   <li>{@code rang}: place from the least value, 1 upwards; equal values share the mean of their places.
 *   <li>{@code keine}: the value itself.
 * </ul>
 *
 * <p>A reversed value is: 1 − minmax, −z, 100 − 10 · z, the place from the greatest value, the value with the other
 * sign.
 *
 * <p>Example: 10, 20, 40 in three areas. minmax: 0; 1/3; 1. Mean 23.33, deviation 12.472; z: −1.069; −0.267; 1.336.
 * punkte: 89.3; 97.3; 113.4. rang: 1; 2; 3.
 */
final class Massstab {

    private static final MathContext GENAU = new MathContext(40);

    private final Standardisierung art;
    private final List<BigDecimal> werte;
    private final BigDecimal kleinster;
    private final BigDecimal groesster;
    private final Bruch mittel;
    private final BigDecimal streuung;

    /**
     * A scale.
     *
     * @param art the method
     * @param werte the values of all areas
     */
    Massstab(Standardisierung art, List<BigDecimal> werte) {
        this.art = art;
        this.werte = werte;
        kleinster = werte.stream().min(BigDecimal::compareTo).orElse(null);
        groesster = werte.stream().max(BigDecimal::compareTo).orElse(null);
        boolean z = (art == Standardisierung.ZWERT || art == Standardisierung.PUNKTE) && !werte.isEmpty();
        mittel = z ? mittel(werte) : null;
        streuung = z ? streuung(werte, mittel) : null;
    }

    /** Whether values can be placed: any method but {@code keine} needs at least two different values. */
    boolean taugt() {
        return art == Standardisierung.KEINE || werte.size() >= 2 && kleinster.compareTo(groesster) != 0;
    }

    /**
     * A value on this scale.
     *
     * @param wert the value
     * @param umgekehrt whether it goes in the other way round
     * @param raum whether it is that of an area; the whole has no place among them
     * @return null if it cannot be placed
     */
    Bruch von(BigDecimal wert, boolean umgekehrt, boolean raum) {
        if (!taugt()) {
            return null;
        }
        return switch (art) {
            case MINMAX -> {
                BigDecimal weg = umgekehrt ? groesster.subtract(wert) : wert.subtract(kleinster);
                yield Bruch.von(weg, groesster.subtract(kleinster));
            }
            case ZWERT -> z(wert, umgekehrt);
            case PUNKTE ->
                Bruch.von(BigDecimal.valueOf(100)).plus(z(wert, umgekehrt).mal(BigDecimal.TEN));
            case RANG -> raum ? rang(wert, umgekehrt) : null;
            case KEINE, OFFEN -> Bruch.von(umgekehrt ? wert.negate() : wert);
        };
    }

    /** How a value is placed, with the numbers it needs, in German. */
    String worte(boolean umgekehrt) {
        Zahlform form = new Zahlform("", -1);
        String wie = umgekehrt ? "umgekehrt " : "";
        return switch (art) {
            case MINMAX -> wie + "zwischen " + form.ohne(kleinster) + " und " + form.ohne(groesster);
            case ZWERT ->
                wie + "mit Mittelwert " + form.ohne(mittel) + " und Standardabweichung " + form.ohne(streuung);
            case PUNKTE ->
                wie + "mit Mittelwert " + form.ohne(mittel) + " und Standardabweichung " + form.ohne(streuung)
                        + " (100 + 10 · z)";
            case RANG -> wie + "unter " + werte.size() + " Räumen";
            case KEINE, OFFEN -> wie + "unverändert";
        };
    }

    private Bruch z(BigDecimal wert, boolean umgekehrt) {
        Bruch abstand = Bruch.von(wert).minus(mittel);
        return (umgekehrt ? abstand.mal(BigDecimal.ONE.negate()) : abstand).durch(Bruch.von(streuung));
    }

    private Bruch rang(BigDecimal wert, boolean umgekehrt) {
        int davor = 0;
        int gleiche = 0;
        for (BigDecimal anderer : werte) {
            int vergleich = umgekehrt ? wert.compareTo(anderer) : anderer.compareTo(wert);
            davor += vergleich < 0 ? 1 : 0;
            gleiche += vergleich == 0 ? 1 : 0;
        }
        return Bruch.von(BigDecimal.valueOf(2L * davor + gleiche + 1), BigDecimal.valueOf(2));
    }

    private static Bruch mittel(List<BigDecimal> werte) {
        BigDecimal summe = werte.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Bruch.von(summe, BigDecimal.valueOf(werte.size()));
    }

    private static BigDecimal streuung(List<BigDecimal> werte, Bruch mittel) {
        Bruch summe = Bruch.NULL;
        for (BigDecimal wert : werte) {
            Bruch abstand = Bruch.von(wert).minus(mittel);
            summe = summe.plus(abstand.mal(abstand));
        }
        return summe.durch(Bruch.von(BigDecimal.valueOf(werte.size()))).genau().sqrt(GENAU);
    }
}
