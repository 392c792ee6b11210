package org.leitwerk.dsl.umwandlung;

/** Why a plan cannot be converted as it was asked for. The message is German and says what to do. */
public final class Umwandlungsfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Umwandlungsfehler(String meldung) {
        super(meldung);
    }

    Umwandlungsfehler(String meldung, Throwable ursache) {
        super(meldung, ursache);
    }
}
