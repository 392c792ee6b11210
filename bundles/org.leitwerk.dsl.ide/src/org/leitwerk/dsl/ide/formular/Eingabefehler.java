package org.leitwerk.dsl.ide.formular;

/** What was typed cannot be understood; the message says in German what is expected, with an example. */
final class Eingabefehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Eingabefehler(String meldung) {
        super(meldung);
    }
}
