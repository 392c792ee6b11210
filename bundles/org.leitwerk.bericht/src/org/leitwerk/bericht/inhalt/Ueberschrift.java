package org.leitwerk.bericht.inhalt;

/**
 * Heading of a part of a chapter.
 *
 * @param text its words
 */
public record Ueberschrift(String text) implements Block {}
