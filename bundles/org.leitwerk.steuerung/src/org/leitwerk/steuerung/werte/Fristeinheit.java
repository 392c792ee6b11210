package org.leitwerk.steuerung.werte;

import java.time.temporal.ChronoUnit;

/** The unit of a {@link Frist} that counts from a base date ("in drei Jahren"). */
public enum Fristeinheit {
    /** Calendar days. */
    TAGE("Tag", "Tagen", 'D', ChronoUnit.DAYS),
    /** Weeks of seven days. */
    WOCHEN("Woche", "Wochen", 'W', ChronoUnit.WEEKS),
    /** Calendar months. */
    MONATE("Monat", "Monaten", 'M', ChronoUnit.MONTHS),
    /** Calendar years. */
    JAHRE("Jahr", "Jahren", 'Y', ChronoUnit.YEARS);

    private final String einzahl;
    private final String mehrzahl;
    private final char zeichen;
    private final ChronoUnit dauer;

    Fristeinheit(String einzahl, String mehrzahl, char zeichen, ChronoUnit dauer) {
        this.einzahl = einzahl;
        this.mehrzahl = mehrzahl;
        this.zeichen = zeichen;
        this.dauer = dauer;
    }

    /**
     * The word after "in …", in the dative.
     *
     * @param anzahl how many
     * @return for instance {@code Jahr} for 1, {@code Jahren} otherwise
     */
    public String wort(int anzahl) {
        return anzahl == 1 ? einzahl : mehrzahl;
    }

    /**
     * The letter of ISO 8601 durations.
     *
     * @return {@code D}, {@code W}, {@code M} or {@code Y}
     */
    public char zeichen() {
        return zeichen;
    }

    /**
     * The unit for computing with dates.
     *
     * @return never null
     */
    public ChronoUnit dauer() {
        return dauer;
    }
}
