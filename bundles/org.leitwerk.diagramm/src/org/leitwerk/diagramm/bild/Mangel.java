package org.leitwerk.diagramm.bild;

import org.leitwerk.diagramm.szene.Abzeichen;

/**
 * A problem that a box or a line wears as a badge.
 *
 * @param art how serious it is
 * @param text German sentence
 */
public record Mangel(Abzeichen.Art art, String text) {}
