package org.leitwerk.dsl.ide.bearbeitung;

import org.eclipse.emf.common.util.URI;

/**
 * A place that refers to an element.
 *
 * @param element the element at which the reference is written
 * @param art its kind as people read it
 * @param bezeichnung its line in lists
 * @param merkmal what the reference says, as people read it
 * @param ziel line of the element referred to
 * @param datei the file, relative to the plan
 */
public record Nutzungsstelle(URI element, String art, String bezeichnung, String merkmal, String ziel, String datei) {}
