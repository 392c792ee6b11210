package org.leitwerk.dsl.ide.fundort;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Where a name leads.
 *
 * @param quelle the piece of text that is the link
 * @param element address of the element it leads to; null if it leads to a file as a whole
 * @param datei the file to open, absolute; not always a plan file
 * @param bereich the whole element; of length 0 for a file
 * @param kopf what to select there
 */
public record Sprungziel(ITextRegion quelle, URI element, Path datei, ITextRegion bereich, ITextRegion kopf) {}
