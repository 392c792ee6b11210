package org.leitwerk.diagramm.malen;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A symbol ready to be painted.
 *
 * @param breite its width in its own units, more than 0
 * @param hoehe its height in its own units, more than 0
 * @param figuren its filled outlines, when it consists of nothing else
 * @param raster the same as pixels, when it has gradients, filters or is no vector image; else null
 */
record Symbolbild(double breite, double hoehe, List<Figur> figuren, BufferedImage raster) {}
