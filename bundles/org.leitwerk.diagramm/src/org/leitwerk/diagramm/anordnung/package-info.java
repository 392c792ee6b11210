/**
 * Arranges the nodes and edges of a diagram. The package works on a small graph of its own
 * ({@link org.leitwerk.diagramm.anordnung.Graph}) and answers frames, edge points and decoration
 * ({@link org.leitwerk.diagramm.anordnung.Anordnung}); it knows neither views nor scenes. What has a place keeps it:
 * only what is new is placed, unless a person asks for a new arrangement. All lengths are px at 96 dpi, x grows to the
 * right, y downwards.
 */
package org.leitwerk.diagramm.anordnung;
