package org.leitwerk.design;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;

/** The file of a plan a new element belongs to: there where its like stand, for people keep them together. */
public final class Ablageort {

    private Ablageort() {}

    /**
     * The file for a new element.
     *
     * @param element any element of the plan, also a file
     * @param arten kinds of elements beside which it belongs, the best first
     * @return the first file with an element of these kinds at its top; without any, the main file; null only for an
     *     element outside of every plan
     */
    @SafeVarargs
    public static Plandatei neben(EObject element, Class<? extends Planelement>... arten) {
        List<Plandatei> dateien = Plan.alle(element, Plandatei.class);
        for (Class<? extends Planelement> art : arten) {
            for (Plandatei datei : dateien) {
                if (datei.getElemente().stream().anyMatch(art::isInstance)) {
                    return datei;
                }
            }
        }
        return Plan.hauptdatei(element);
    }
}
