package org.leitwerk.diagramm.dienst;

import java.util.List;

/**
 * A drawer of the palette.
 *
 * @param id its id
 * @param titel its title
 * @param symbol address of its icon; may be empty
 * @param werkzeuge its tools in order
 */
public record Palettenabschnitt(String id, String titel, String symbol, List<Werkzeugangabe> werkzeuge) {}
