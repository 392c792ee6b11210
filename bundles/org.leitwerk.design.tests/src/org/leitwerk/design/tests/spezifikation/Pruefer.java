package org.leitwerk.design.tests.spezifikation;

/** One kind of check of a specification. */
interface Pruefer {

    /** Looks at the whole specification and reports what is wrong. */
    void pruefe(Pruefumfeld umfeld);
}
