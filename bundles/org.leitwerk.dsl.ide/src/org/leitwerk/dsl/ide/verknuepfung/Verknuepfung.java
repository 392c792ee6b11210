package org.leitwerk.dsl.ide.verknuepfung;

import org.eclipse.xtext.util.ITextRegion;

/**
 * A piece of text that leads out of the plan.
 *
 * @param bereich the text, without quotes
 * @param ziel address to open, {@code file:} or {@code http(s):}; empty if what is named is not there
 * @param hinweis what a click does, or why it does nothing; German
 */
public record Verknuepfung(ITextRegion bereich, String ziel, String hinweis) {}
