package org.leitwerk.daten.schutz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.steuerung.werte.Zahlwert;

/**
 * How a value is shown. Every output asks here: what is held back has no number, only its sign and the reason, and so
 * has what is missing.
 */
public final class Wertanzeige {

    private Wertanzeige() {}

    /**
     * The number that may be shown.
     *
     * @param wert the value
     * @return empty if it is missing or held back
     */
    public static Optional<BigDecimal> zahl(Wert wert) {
        return wert.unterdrueckt() ? Optional.empty() : Optional.ofNullable(wert.zahl());
    }

    /**
     * The value as text.
     *
     * @param wert the value
     * @param nachkommastellen how many decimals are shown, rounded half up; null for those it has
     * @param einheit unit behind it; null or empty for none
     * @return for instance {@code 12,4 %}; the sign of official statistics if there is no number
     */
    public static String text(Wert wert, Integer nachkommastellen, String einheit) {
        return zahl(wert)
                .map(zahl -> nachkommastellen == null ? zahl : zahl.setScale(nachkommastellen, RoundingMode.HALF_UP))
                .map(zahl -> Zahlwert.anzeige(zahl) + (einheit == null || einheit.isEmpty() ? "" : " " + einheit))
                .orElse(wert.fehlgrund().zeichen());
    }

    /**
     * Why there is no number.
     *
     * @param wert the value
     * @return a German phrase; empty if there is one
     */
    public static String grund(Wert wert) {
        return wert.fehlgrund().wort();
    }
}
