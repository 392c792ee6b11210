package org.leitwerk.bericht.inhalt;

/**
 * A paragraph.
 *
 * @param zeile its text
 */
public record Absatz(Zeile zeile) implements Block {}
