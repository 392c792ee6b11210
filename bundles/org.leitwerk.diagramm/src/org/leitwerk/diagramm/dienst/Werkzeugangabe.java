package org.leitwerk.diagramm.dienst;

import java.util.Set;

/**
 * A tool of the palette.
 *
 * @param id its id, unique in the diagram
 * @param titel what it makes or does
 * @param erklaerung one sentence more; may be empty
 * @param symbol address of its icon; may be empty
 * @param form how it is used
 * @param eltern where it can be used, as far as the mappings tell: names of mappings,
 *     {@link Abbildungsangaben#DIAGRAMM} for the diagram itself; empty for tools that connect
 * @param anfaenge where a connection may begin: names of mappings
 * @param enden where a connection may end: names of mappings
 */
public record Werkzeugangabe(
        String id,
        String titel,
        String erklaerung,
        String symbol,
        Werkzeugform form,
        Set<String> eltern,
        Set<String> anfaenge,
        Set<String> enden) {}
