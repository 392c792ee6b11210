package org.leitwerk.schaubild;

import org.leitwerk.diagramm.szene.Szene;

/**
 * A chart or a map, ready to be painted.
 *
 * @param szene the picture; its title and description say the same in words
 * @param tafel the numbers it shows
 */
public record Schaubild(Szene szene, Tafel tafel) {}
