package org.leitwerk.dsl.lesen;

/**
 * Where in a list of tokens an element of the file begins, with what is hidden before it.
 *
 * @param index the index of its first token
 * @param sauber whether the element before it ends with its brace and leaves nothing behind, so that this one is read
 *     as at the beginning of a file
 */
record Schnitt(int index, boolean sauber) {}
