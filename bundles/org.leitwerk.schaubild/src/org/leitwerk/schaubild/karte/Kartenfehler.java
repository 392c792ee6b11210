package org.leitwerk.schaubild.karte;

/** A file that cannot be read as a map. The message is German and says where, what is wrong and what to do. */
public final class Kartenfehler extends Exception {

    private static final long serialVersionUID = 1L;

    /** An error in a file. */
    public Kartenfehler(String datei, String meldung) {
        super(datei + ": " + meldung);
    }
}
