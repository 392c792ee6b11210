package org.leitwerk.dsl.ide.zeilenhinweis;

import org.eclipse.emf.common.util.URI;

/**
 * A text that an editor shows between the characters, without it being part of the file.
 *
 * @param stelle offset behind which it is shown
 * @param text the shortened title
 * @param ganz the whole title, for a tooltip
 * @param element address of the element that is meant
 */
public record Einblendung(int stelle, String text, String ganz, URI element) {}
