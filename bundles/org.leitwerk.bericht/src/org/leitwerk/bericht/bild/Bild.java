package org.leitwerk.bericht.bild;

/**
 * A finished picture.
 *
 * @param titel what it shows, for those who do not see it
 * @param svg the picture as an SVG element; all words in it are escaped
 */
public record Bild(String titel, String svg) {}
