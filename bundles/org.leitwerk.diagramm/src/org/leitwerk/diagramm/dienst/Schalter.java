package org.leitwerk.diagramm.dienst;

/**
 * A layer or filter that can be switched.
 *
 * @param id its id
 * @param titel its title
 * @param symbol address of its icon; may be empty
 * @param an whether it is active
 */
public record Schalter(String id, String titel, String symbol, boolean an) {}
