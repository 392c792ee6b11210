package org.leitwerk.schaubild.bilder;

import java.math.BigDecimal;

/**
 * A value of a series.
 *
 * @param jahr when, as a year with its fraction: 2024.5 is the middle of 2024
 * @param zeit the same as a German text: {@code 2024}, {@code 2. Quartal 2024}
 * @param wert the value; null exactly if there is none to be shown
 * @param art how sure it is, or why it is missing
 */
public record Messpunkt(double jahr, String zeit, BigDecimal wert, Art art) {

    /** How sure a value is, or why it is missing. */
    public enum Art {
        /** Final. */
        ENDGUELTIG("endgültig"),
        /** Preliminary: drawn hollow. */
        VORLAEUFIG("vorläufig"),
        /** There is none. */
        FEHLT("kein Wert"),
        /** There is one that must not be shown. */
        UNTERDRUECKT("unterdrückt");

        private final String wort;

        Art(String wort) {
            this.wort = wort;
        }

        /** The German word for it. */
        public String wort() {
            return wort;
        }
    }

    /** A value needs a number, a gap has none. */
    public Messpunkt {
        if ((wert == null) == (art == Art.ENDGUELTIG || art == Art.VORLAEUFIG)) {
            throw new IllegalArgumentException("a number exactly for values that can be shown");
        }
    }

    /** A final value of a whole year. */
    public static Messpunkt jahr(int jahr, String wert) {
        return new Messpunkt(jahr, String.valueOf(jahr), new BigDecimal(wert), Art.ENDGUELTIG);
    }
}
