package org.leitwerk.diagramm.ausdruck;

/**
 * An interpreted expression of a viewpoint specification, parsed once: {@code feature:}, {@code var:},
 * {@code service:}, plain {@code aql:} navigation, or a constant (any other text). Immutable, may be shared between
 * threads.
 */
public abstract class Ausdruck {

    /** The expression that is not there: evaluates to the empty text. */
    public static final Ausdruck LEER = new Konstante("");

    private final String text;

    /** For the kinds of expression in this package. */
    Ausdruck(String text) {
        this.text = text;
    }

    /**
     * Reads an expression. Never fails: what cannot be understood fails when it is evaluated.
     *
     * @param text the expression as written in the specification, null counts as empty
     */
    public static Ausdruck von(String text) {
        if (text == null || text.isEmpty()) {
            return LEER;
        }
        if (text.startsWith(Merkmal.PRAEFIX)) {
            return new Merkmal(text);
        }
        if (text.startsWith(Variable.PRAEFIX)) {
            return new Variable(text);
        }
        if (text.startsWith(Dienstaufruf.PRAEFIX)) {
            return new Dienstaufruf(text);
        }
        if (Fremdausdruck.ist(text)) {
            return new Fremdausdruck(text);
        }
        return text.startsWith(Aql.PRAEFIX) ? new Aql(text) : new Konstante(text);
    }

    /**
     * Evaluates the expression.
     *
     * @return any value, also null; features and services give theirs as they are, constants an Integer or a String
     * @throws Ausdrucksfehler when it cannot be evaluated; never for constants and {@code aql:}, whose failures are
     *     null
     */
    public abstract Object wert(Umgebung umgebung);

    /** The expression as written; empty for a missing one. */
    public final String text() {
        return text;
    }

    /** Whether nothing is written (which mostly means something else than an expression that gives an empty text). */
    public final boolean leer() {
        return text.isEmpty();
    }

    /** Whether this is a constant: the same value for every element. */
    public boolean konstant() {
        return false;
    }

    @Override
    public final boolean equals(Object anderes) {
        return anderes instanceof Ausdruck ausdruck && ausdruck.text.equals(text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    @Override
    public final String toString() {
        return text;
    }
}
