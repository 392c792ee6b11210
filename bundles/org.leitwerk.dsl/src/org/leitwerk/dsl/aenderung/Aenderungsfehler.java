package org.leitwerk.dsl.aenderung;

/** A change that cannot be written; nothing has been changed. The message is German and meant for the user. */
public final class Aenderungsfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A change that cannot be written.
     *
     * @param meldung what is wrong and what to do, in German
     */
    public Aenderungsfehler(String meldung) {
        super(meldung);
    }

    /**
     * A change that cannot be written, with what lies behind it.
     *
     * @param meldung what is wrong and what to do, in German
     * @param ursache the technical reason
     */
    public Aenderungsfehler(String meldung, Throwable ursache) {
        super(meldung, ursache);
    }
}
