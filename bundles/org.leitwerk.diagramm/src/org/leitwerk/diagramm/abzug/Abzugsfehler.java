package org.leitwerk.diagramm.abzug;

/** Why a dump cannot be made: a German message with what to do. */
public final class Abzugsfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error with its message. */
    public Abzugsfehler(String text) {
        super(text);
    }

    /** An error with its message and what caused it. */
    public Abzugsfehler(String text, Throwable ursache) {
        super(text, ursache);
    }
}
