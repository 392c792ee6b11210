package org.leitwerk.diagramm.bild;

import java.util.List;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.szene.Szene;

/**
 * A picture and what goes with it.
 *
 * @param szene what is drawn, without title and legend around it
 * @param lage the positions including those just found; keep them for the next picture
 * @param kennungen names of the views; the ids of the scene
 * @param meldungen German hints to the user about the arrangement
 */
public record Bildergebnis(Szene szene, Lage lage, Kennungen kennungen, List<String> meldungen) {}
