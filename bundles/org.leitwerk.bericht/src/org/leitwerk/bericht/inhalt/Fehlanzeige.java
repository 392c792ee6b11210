package org.leitwerk.bericht.inhalt;

/**
 * Says politely that something is missing.
 *
 * @param text what is missing, and what would help
 */
public record Fehlanzeige(String text) implements Block {}
