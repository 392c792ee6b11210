package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Takes one value out of a feature. What a statement cannot do without takes the rest of its statement along: without
 * {@code einwohner 5} there is no {@code stand 2020}.
 *
 * @param objekt the object to change
 * @param merkmal its feature
 * @param stelle the index in a list, 0 for a single value
 */
public record Entfernen(EObject objekt, EStructuralFeature merkmal, int stelle) implements Operation {

    /** Checks that nothing is null. */
    public Entfernen {
        Objects.requireNonNull(objekt, "objekt");
        Objects.requireNonNull(merkmal, "merkmal");
    }

    @Override
    public void plane(Zielstand stand) {
        List<Object> werte = new ArrayList<>(stand.werte(objekt, merkmal));
        if (stelle < 0 || stelle >= werte.size()) {
            throw new Aenderungsfehler("An Stelle " + (stelle + 1) + " von '" + merkmal.getName()
                    + "' steht nichts; es sind " + werte.size() + " Werte.");
        }
        werte.remove(stelle);
        stand.setze(objekt, merkmal, werte);
    }
}
