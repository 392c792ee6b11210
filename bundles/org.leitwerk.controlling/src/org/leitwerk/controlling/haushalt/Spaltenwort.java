package org.leitwerk.controlling.haushalt;

import java.util.Locale;
import org.leitwerk.steuerung.Wertart;

/** How sentences name a column of a budget. */
final class Spaltenwort {

    private Spaltenwort() {}

    /** Kind and year: {@code Ansatz 2010}, {@code Ist 2025}. */
    static String von(int jahr, Wertart art) {
        String wort = (art == Wertart.OFFEN ? Wertart.ANSATZ : art).getLiteral();
        return wort.substring(0, 1).toUpperCase(Locale.GERMAN) + wort.substring(1) + " " + jahr;
    }
}
