package org.leitwerk.daten;

/** How bad something about data is. */
public enum Meldungsstufe {
    /** The file, or a column that is needed, could not be read: nothing of it is taken. */
    FEHLER("Fehler"),
    /** One row or value is not taken, or is doubtful. */
    WARNUNG("Warnung"),
    /** Something was decided, or is good to know; everything is taken. */
    HINWEIS("Hinweis");

    private final String wort;

    Meldungsstufe(String wort) {
        this.wort = wort;
    }

    /**
     * The German word.
     *
     * @return for instance {@code Warnung}
     */
    public String wort() {
        return wort;
    }
}
