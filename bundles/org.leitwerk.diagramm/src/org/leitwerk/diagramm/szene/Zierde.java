package org.leitwerk.diagramm.szene;

/**
 * A small area that belongs to a box and says something by its colour or divides it: a status stripe at its edge, the
 * line below its head (an area one pixel high), a bar for a share.
 *
 * @param rahmen its place
 * @param fuellung its colour
 * @param rundung radius of its corners in pixels
 */
public record Zierde(Rahmen rahmen, Fuellung fuellung, double rundung) {}
