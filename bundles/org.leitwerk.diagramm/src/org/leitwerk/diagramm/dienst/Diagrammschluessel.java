package org.leitwerk.diagramm.dienst;

import java.util.Objects;
import org.eclipse.emf.common.util.URI;

/**
 * Names a diagram within a plan.
 *
 * @param art name of its description in the specification, for instance {@code Zielhierarchie}
 * @param ziel address of the element it is of; null if it is of the plan as a whole
 * @param name name of its file of positions without ending, unique in the plan, for instance
 *     {@code zielhierarchie-Ziele2030}
 */
public record Diagrammschluessel(String art, URI ziel, String name) {

    /** Checks the parts. */
    public Diagrammschluessel {
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(name, "name");
    }
}
