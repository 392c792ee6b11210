package org.leitwerk.dsl.ide.fundort;

import java.nio.file.Path;
import org.eclipse.xtext.util.ITextRegion;

/**
 * A piece of text in a plan.
 *
 * @param datei its file, absolute
 * @param dateiname the file as it is shown
 * @param bereich where it is
 * @param zeile line from 1
 * @param spalte column from 1, in UTF-16 units
 * @param zeilentext the line, without blanks around it
 */
public record Fundstelle(Path datei, String dateiname, ITextRegion bereich, int zeile, int spalte, String zeilentext) {}
