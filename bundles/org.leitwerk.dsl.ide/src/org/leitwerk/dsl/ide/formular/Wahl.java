package org.leitwerk.dsl.ide.formular;

import org.eclipse.emf.common.util.URI;

/**
 * A value that may be chosen.
 *
 * @param wert what to type for it; empty for "not stated"
 * @param anzeige what people read
 * @param hinweis what the word means; empty for an element
 * @param adresse the element it stands for, null for a word
 */
public record Wahl(String wert, String anzeige, String hinweis, URI adresse) {}
