package org.leitwerk.dsl.lesen;

/**
 * A piece of a file that was parsed on its own: an element that stands in no other one, with what is hidden before it.
 *
 * @param laenge number of characters
 * @param knoten number of nodes below the root
 * @param elemente number of elements
 * @param bilanz how many more braces open than close a block
 * @param sauber whether what follows is read as at the beginning of a file
 * @param fehler whether there is a mistake in it
 */
record Abschnitt(int laenge, int knoten, int elemente, int bilanz, boolean sauber, boolean fehler) {

    /** The same piece with more characters. */
    Abschnitt laenger(int mehr) {
        return new Abschnitt(laenge + mehr, knoten, elemente, bilanz, sauber, fehler);
    }
}
