package org.leitwerk.diagramm.malen;

import java.awt.Shape;
import org.leitwerk.diagramm.szene.Farbe;

/**
 * A filled outline of a symbol.
 *
 * @param flaeche outline in the units of the symbol
 * @param farbe its colour
 */
record Figur(Shape flaeche, Farbe farbe) {}
