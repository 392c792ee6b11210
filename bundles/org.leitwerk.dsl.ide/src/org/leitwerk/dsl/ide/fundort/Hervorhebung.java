package org.leitwerk.dsl.ide.fundort;

import org.eclipse.xtext.util.ITextRegion;

/**
 * A place to be marked because the same element is meant there.
 *
 * @param bereich the name in the text
 * @param schreibend whether the element is declared there; else it is referred to
 */
public record Hervorhebung(ITextRegion bereich, boolean schreibend) {}
