package org.leitwerk.diagramm.werkzeug;

import org.eclipse.emf.ecore.EObject;

/**
 * A diagram a tool wants to have opened.
 *
 * @param art name of its description in the specification
 * @param ziel the element it is of
 * @param anlegen whether it is made if it does not exist yet
 */
public record Diagrammziel(String art, EObject ziel, boolean anlegen) {}
