package org.leitwerk.dsl.ide.formular;

import org.eclipse.emf.common.util.URI;

/**
 * One value of a field that holds several.
 *
 * @param stelle its index, from 0
 * @param anzeige the value as people read it, on one line
 * @param eingabe the value as one would type it; empty for an element inside the element, which has a form of its own
 * @param adresse the part itself, or the element referred to; null for a simple value
 */
public record Feldteil(int stelle, String anzeige, String eingabe, URI adresse) {}
