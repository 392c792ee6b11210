package org.leitwerk.diagramm.ausdruck;

/**
 * An interpreted expression could not be evaluated: a service that does not exist or threw, a feature or a variable
 * that is not there. What a failure means depends on the place of the expression (a mapping shows the element, a style
 * does not apply, a label says so), therefore it is the caller who decides.
 */
public final class Ausdrucksfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure with its explanation.
     *
     * @param text in German, says what is missing or went wrong
     */
    public Ausdrucksfehler(String text) {
        this(text, null);
    }

    /**
     * A failure caused by an exception of a service.
     *
     * @param text in German, says what went wrong
     * @param ursache what the service threw
     */
    public Ausdrucksfehler(String text, Throwable ursache) {
        // thousands of views may fail in one refresh, and nobody reads where: no stack trace
        super(text, ursache, true, false);
    }
}
