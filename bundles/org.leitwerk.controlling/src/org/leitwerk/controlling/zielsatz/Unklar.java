package org.leitwerk.controlling.zielsatz;

/** A sentence can mean several things or nothing; the message is a German sentence for its author. */
final class Unklar extends Exception {

    private static final long serialVersionUID = 1L;

    Unklar(String satz) {
        super(satz, null, false, false);
    }
}
