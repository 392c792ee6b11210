package org.leitwerk.diagramm.plan;

/** A wish that cannot be granted: why, and what to do, in German. */
final class Auftragsfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Auftragsfehler(String grund) {
        super(grund);
    }
}
