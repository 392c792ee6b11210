package org.leitwerk.bericht.inhalt;

import org.leitwerk.bericht.bild.Bild;

/**
 * A picture on its own.
 *
 * @param bild the picture
 */
public record Schaubild(Bild bild) implements Block {}
