package org.leitwerk.dsl.aenderung;

import org.eclipse.xtext.nodemodel.ICompositeNode;

/**
 * A statement or nested element in a block as it is in the text.
 *
 * @param art what it is
 * @param knoten its node
 * @param von offset of its first visible character
 * @param bis offset behind its last visible character
 * @param abschnitt what of the text belongs to it
 */
record Punkt(Satzart art, ICompositeNode knoten, int von, int bis, Abschnitt abschnitt) {
}
