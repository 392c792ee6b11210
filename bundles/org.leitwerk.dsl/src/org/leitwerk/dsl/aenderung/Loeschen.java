package org.leitwerk.dsl.aenderung;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;

/**
 * Deletes an object with all it contains and tidies what refers to it in the whole plan: the value leaves its list, an
 * emptied statement goes, and a part of a statement that makes no sense without the reference (a contribution without
 * its goal, a measurement without its indicator) goes as a whole.
 *
 * @param objekt what is deleted
 */
public record Loeschen(EObject objekt) implements Operation {

    /** Checks that there is something to delete. */
    public Loeschen {
        Objects.requireNonNull(objekt, "objekt");
    }

    @Override
    public void plane(Zielstand stand) {
        new Loeschplan(stand).loesche(objekt);
    }
}
