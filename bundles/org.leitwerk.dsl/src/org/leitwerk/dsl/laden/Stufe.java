package org.leitwerk.dsl.laden;

/** How serious a message is, from grave to slight. */
public enum Stufe {
    /** The plan cannot be read or used as it is. */
    FEHLER("Fehler"),
    /** The plan can be used, but probably does not say what is meant. */
    WARNUNG("Warnung"),
    /** Worth a look. */
    HINWEIS("Hinweis");

    private final String wort;

    Stufe(String wort) {
        this.wort = wort;
    }

    /**
     * The German word.
     *
     * @return for instance {@code Fehler}
     */
    public String wort() {
        return wort;
    }
}
