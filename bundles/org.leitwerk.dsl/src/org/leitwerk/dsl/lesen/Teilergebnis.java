package org.leitwerk.dsl.lesen;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The elements around an edit, parsed anew, and those whose place they take. */
public abstract class Teilergebnis {

    /** The elements that are to be replaced, in the order of the text. */
    public abstract List<? extends EObject> alte();

    /** The elements that take their place, in the order of the text. */
    public abstract List<? extends EObject> neue();

    /** Puts the new ones into the nodes and the model of the file. */
    abstract Leseergebnis setzeEin();
}
