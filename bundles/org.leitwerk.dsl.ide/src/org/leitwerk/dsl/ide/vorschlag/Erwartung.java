package org.leitwerk.dsl.ide.vorschlag;

import org.eclipse.xtext.AbstractElement;

/**
 * A token of the grammar at a place of the walk: as what may come next, or as what came last.
 *
 * @param element a keyword, a call of a terminal rule, or a call of the rule of names; null for the beginning of a file
 * @param rahmen the rule it stands in
 */
record Erwartung(AbstractElement element, Rahmen rahmen) {}
