package org.leitwerk.daten.zahl;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How the decimals of a column are separated, and how that is known. Unambiguous values always mean what they say; an
 * ambiguous one is settled by the plan, else by the other values of its column, else by those of the file. If these say
 * nothing or contradict each other, it is not settled.
 *
 * @param dezimal {@link Schreibweise#KOMMA}, {@link Schreibweise#PUNKT}, or {@link Schreibweise#KEINE} if unsettled
 * @param quelle how it is known
 */
public record Dezimalregel(Schreibweise dezimal, Quelle quelle) {

    /** How the decimal sign is known. */
    public enum Quelle {
        /** The plan says so; values of the other form are errors. */
        ANGABE,
        /** Other values of the column. */
        SPALTE,
        /** Values of other columns. */
        DATEI,
        /** Nothing tells. */
        UNBEKANNT
    }

    /** Counts what the values of a column, or of a file, say. */
    public static final class Zaehler {
        private int komma;
        private int punkt;

        /**
         * Counts a value.
         *
         * @param text a number as written
         */
        public void zaehle(Zahltext text) {
            if (text.schreibweise() == Schreibweise.KOMMA) {
                komma++;
            } else if (text.schreibweise() == Schreibweise.PUNKT) {
                punkt++;
            }
        }

        /** Adds the counts of another column. */
        public void zaehle(Zaehler anderer) {
            komma += anderer.komma;
            punkt += anderer.punkt;
        }

        /** Whether values of both forms occur. */
        public boolean gemischt() {
            return komma > 0 && punkt > 0;
        }

        private Schreibweise ergebnis() {
            return gemischt() || komma + punkt == 0
                    ? Schreibweise.KEINE
                    : komma > 0 ? Schreibweise.KOMMA : Schreibweise.PUNKT;
        }
    }

    /**
     * The rule the plan states.
     *
     * @param dezimal {@link Schreibweise#KOMMA} or {@link Schreibweise#PUNKT}
     * @return the rule
     */
    public static Dezimalregel angegeben(Schreibweise dezimal) {
        return new Dezimalregel(dezimal, Quelle.ANGABE);
    }

    /**
     * The rule that values tell.
     *
     * @param spalte those of the column
     * @param datei those of the whole file
     * @return the rule
     */
    public static Dezimalregel aus(Zaehler spalte, Zaehler datei) {
        if (spalte.ergebnis() != Schreibweise.KEINE) {
            return new Dezimalregel(spalte.ergebnis(), Quelle.SPALTE);
        }
        if (!spalte.gemischt() && datei.ergebnis() != Schreibweise.KEINE) {
            return new Dezimalregel(datei.ergebnis(), Quelle.DATEI);
        }
        return new Dezimalregel(Schreibweise.KEINE, Quelle.UNBEKANNT);
    }

    /**
     * The value of a text by this rule.
     *
     * @param text a number as written
     * @return empty if it is none, is ambiguous and unsettled, or contradicts what the plan states
     */
    public Optional<BigDecimal> wert(Zahltext text) {
        return switch (text.schreibweise()) {
            case KEINE -> Optional.empty();
            case GLEICH -> text.wert(Schreibweise.PUNKT);
            case KOMMA, PUNKT ->
                quelle == Quelle.ANGABE && dezimal != text.schreibweise()
                        ? Optional.empty()
                        : text.wert(text.schreibweise());
            case MEHRDEUTIG -> dezimal == Schreibweise.KEINE ? Optional.empty() : text.wert(dezimal);
        };
    }
}
