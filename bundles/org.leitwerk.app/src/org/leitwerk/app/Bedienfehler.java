package org.leitwerk.app;

/**
 * Something the user has to put right: wrong use, or a file that cannot be read or written. The message is German and
 * says what to do.
 */
public final class Bedienfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for the user. */
    public Bedienfehler(String meldung) {
        super(meldung);
    }

    /** With a message for the user and what led to it, which only the log sees. */
    public Bedienfehler(String meldung, Throwable ursache) {
        super(meldung, ursache);
    }
}
