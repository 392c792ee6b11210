package org.leitwerk.dsl.werte;

import java.math.BigDecimal;
import org.leitwerk.steuerung.werte.Zahlwert;

/** Whole numbers, also with dots between thousands: {@code 32.000}. */
final class Ganzzahlkonverter extends Textkonverter<Integer> {

    Ganzzahlkonverter() {
        super(Ganzzahlkonverter::lies, zahl -> Zahlwert.anzeige(BigDecimal.valueOf(zahl)));
    }

    private static Integer lies(String text) {
        BigDecimal zahl = Zahlwert.lies(text);
        if (zahl.scale() > 0) {
            throw new IllegalArgumentException(
                    "'" + text.strip() + "' ist keine ganze Zahl. Beispiele: 3 oder 32.000.");
        }
        try {
            return zahl.intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("'" + text.strip() + "' ist zu groß: höchstens 2.147.483.647.", e);
        }
    }
}
