package org.leitwerk.design.tests.spezifikation;

/**
 * A mistake in a specification.
 *
 * @param pfad where: path of the description object
 * @param text what is wrong
 */
record Mangel(String pfad, String text) {

    @Override
    public String toString() {
        return pfad + ": " + text;
    }
}
