package org.leitwerk.daten.zuordnung;

/** What a column means. */
public enum Spaltenrolle {
    /** The values. */
    WERT("Wert"),
    /** The year or another period. */
    ZEIT("Jahr"),
    /** The area. */
    RAUM("Raum"),
    /** The group. */
    GRUPPE("Gruppe"),
    /** The number of cases behind a value. */
    FALLZAHL("Fallzahl"),
    /** Tells which rows are meant. */
    FILTER("Filter"),
    /** Values of one year, in wide form. */
    JAHRESWERT("Wert des Jahres"),
    /** Not used. */
    KEINE("nicht verwendet");

    private final String wort;

    Spaltenrolle(String wort) {
        this.wort = wort;
    }

    /**
     * The German word.
     *
     * @return for instance {@code Jahr}
     */
    public String wort() {
        return wort;
    }
}
