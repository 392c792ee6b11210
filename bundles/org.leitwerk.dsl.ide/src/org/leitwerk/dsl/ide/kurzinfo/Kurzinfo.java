package org.leitwerk.dsl.ide.kurzinfo;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.ITextRegion;

/**
 * What is shown about a place.
 *
 * @param bereich the piece of text it is about
 * @param markdown the text; what comes from the plan is escaped
 * @param bild the course of an indicator as SVG, see {@link Verlaufsbild}; empty for anything else
 * @param element address of the element it is about; null for a word or a value
 */
public record Kurzinfo(ITextRegion bereich, String markdown, String bild, URI element) {}
