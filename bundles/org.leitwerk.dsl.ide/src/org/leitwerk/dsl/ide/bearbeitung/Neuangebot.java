package org.leitwerk.dsl.ide.bearbeitung;

import org.eclipse.emf.common.util.URI;

/**
 * A kind of element that can be added at a place.
 *
 * @param klasse name of the class in the metamodel, also of its icon
 * @param bezeichnung the kind as people read it
 * @param eltern the element that will contain it; null if it stands by itself in a file, beside its kind
 * @param merkmal name of the feature of {@code eltern}; empty without it
 */
public record Neuangebot(String klasse, String bezeichnung, URI eltern, String merkmal) {}
