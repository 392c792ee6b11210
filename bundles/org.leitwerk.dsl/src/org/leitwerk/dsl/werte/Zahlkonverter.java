package org.leitwerk.dsl.werte;

import java.math.BigDecimal;
import org.leitwerk.steuerung.werte.Zahlwert;

/** Numbers with a word for the power of ten ({@code 4,35 Mio.}) and percentages ({@code 40 %}). */
final class Zahlkonverter {

    private Zahlkonverter() {}

    static BigDecimal lies(String text) {
        String zahl = text.strip();
        int stellen = zahl.endsWith("Tsd.") ? 3 : zahl.endsWith("Mio.") ? 6 : zahl.endsWith("Mrd.") ? 9 : 0;
        if (stellen == 0) {
            return Zahlwert.lies(zahl);
        }
        BigDecimal wert = Zahlwert.lies(zahl.substring(0, zahl.length() - 4)).movePointRight(stellen);
        return Zahlwert.kanonisch(wert);
    }

    static BigDecimal liesProzent(String text) {
        return Zahlwert.lies(text.replace("%", ""));
    }

    static String prozent(BigDecimal wert) {
        return Zahlwert.anzeige(wert) + " %";
    }
}
