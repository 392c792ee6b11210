package org.leitwerk.ui.plan;

import org.eclipse.emf.common.util.URI;

/**
 * An element of an open plan, chosen by a person: in the tree, in the text, in a list. What a view selects adapts to
 * it.
 *
 * @param sitzung the plan
 * @param adresse address of the element
 */
public record Planelementwahl(Plansitzung sitzung, URI adresse) {}
