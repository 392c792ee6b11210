package org.leitwerk.controlling.vergleich;

/** What is compared. */
public enum Vergleichsart {
    /** An indicator of the whole area and everybody. */
    INDIKATOR("Indikator"),
    /** A goal. */
    ZIEL("Ziel"),
    /** A measure with its planned costs. */
    MASSNAHME("Maßnahme"),
    /** A budget with its amount. */
    BUDGET("Budget");

    private final String wort;

    Vergleichsart(String wort) {
        this.wort = wort;
    }

    /** The German word. */
    public String wort() {
        return wort;
    }
}
