package org.leitwerk.controlling.szenario;

import org.leitwerk.controlling.Elementbezug;

/**
 * One assumption of a scenario.
 *
 * @param element what it is about; null for an assumption in free words
 * @param satz the assumption, a German sentence with its numbers
 */
public record Annahmesatz(Elementbezug element, String satz) {}
