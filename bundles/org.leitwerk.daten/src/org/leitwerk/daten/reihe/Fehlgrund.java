package org.leitwerk.daten.reihe;

/**
 * Why there is no number. The signs are those of the tables of official statistics (Statistisches Bundesamt,
 * Zeichenerklärung of its publications); none of them ever counts as zero.
 */
public enum Fehlgrund {
    /** There is a number. */
    KEINER("", ""),
    /** The cell is empty. */
    LEER("", "keine Angabe"),
    /** Sign {@code -}: there is nothing to count. */
    NICHTS_VORHANDEN("-", "nichts vorhanden"),
    /** Sign {@code .}: unknown or to be kept secret. */
    UNBEKANNT(".", "unbekannt oder geheim"),
    /** Sign {@code x}: the cell makes no sense. */
    NICHT_SINNVOLL("x", "Aussage nicht sinnvoll"),
    /** Sign {@code /}: too uncertain to be told. */
    UNSICHER("/", "nicht sicher genug"),
    /** Sign {@code …}: comes later. */
    SPAETER("…", "liegt noch nicht vor"),
    /** The plan says {@code fehlt}. */
    FEHLT(".", "fehlt"),
    /** Held back because it, or another value with its help, would tell about too few people. */
    UNTERDRUECKT(".", "wegen kleiner Fallzahl nicht gezeigt"),
    /** Held back because its indicator is confidential. */
    VERTRAULICH(".", "vertraulich");

    private final String zeichen;
    private final String wort;

    Fehlgrund(String zeichen, String wort) {
        this.zeichen = zeichen;
        this.wort = wort;
    }

    /**
     * The sign in a table.
     *
     * @return one character; empty for {@link #KEINER} and {@link #LEER}
     */
    public String zeichen() {
        return zeichen;
    }

    /**
     * The reason in German words.
     *
     * @return empty for {@link #KEINER}
     */
    public String wort() {
        return wort;
    }
}
