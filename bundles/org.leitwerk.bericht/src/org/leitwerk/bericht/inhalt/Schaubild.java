package org.leitwerk.bericht.inhalt;

import org.leitwerk.bericht.bild.Bild;

/**
 * A picture on its own.
 *
 * @param bild the picture
 * @param breit whether it takes the whole width
 */
public record Schaubild(Bild bild, boolean breit) implements Block {}
