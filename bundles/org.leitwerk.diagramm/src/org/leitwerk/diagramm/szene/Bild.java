package org.leitwerk.diagramm.szene;

/**
 * A symbol or an image in the picture.
 *
 * @param rahmen its place; the image is fitted into it and keeps its proportions
 * @param quelle where its bytes are
 */
public record Bild(Rahmen rahmen, Bildquelle quelle) {}
