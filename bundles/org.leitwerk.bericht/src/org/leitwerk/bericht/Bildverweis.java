package org.leitwerk.bericht;

/**
 * A picture beside a page, shown small and linked.
 *
 * @param titel what it shows
 * @param datei its file, seen from the page
 */
public record Bildverweis(String titel, String datei) {}
