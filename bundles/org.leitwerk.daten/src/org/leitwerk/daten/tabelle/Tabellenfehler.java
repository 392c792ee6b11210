package org.leitwerk.daten.tabelle;

import org.leitwerk.daten.Meldungsart;

/** A file that cannot be read as a table. The message says what is wrong, {@link #rat()} what to do; both German. */
public final class Tabellenfehler extends Exception {

    private static final long serialVersionUID = 1L;

    private final Meldungsart art;
    private final String rat;

    /**
     * @param art what kind of thing
     * @param text what is wrong
     * @param rat what to do
     */
    public Tabellenfehler(Meldungsart art, String text, String rat) {
        super(text);
        this.art = art;
        this.rat = rat;
    }

    /** What kind of thing is wrong. */
    public Meldungsart art() {
        return art;
    }

    /** What to do. */
    public String rat() {
        return rat;
    }
}
