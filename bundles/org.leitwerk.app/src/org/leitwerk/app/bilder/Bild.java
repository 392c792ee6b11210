package org.leitwerk.app.bilder;

import java.util.List;
import org.leitwerk.diagramm.szene.Szene;

/**
 * A drawn diagram.
 *
 * @param name name of its file without ending
 * @param titel what it shows, for links
 * @param szene the picture with title and legend
 * @param elemente how many nodes and edges it shows
 * @param meldungen German hints to the user
 */
public record Bild(String name, String titel, Szene szene, int elemente, List<String> meldungen) {}
