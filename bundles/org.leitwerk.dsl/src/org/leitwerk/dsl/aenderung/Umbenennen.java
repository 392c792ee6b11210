package org.leitwerk.dsl.aenderung;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Gives an element another name and follows in everything that refers to it, in all files of the plan.
 *
 * @param objekt the named element
 * @param name its new name, free in the whole plan
 */
public record Umbenennen(EObject objekt, String name) implements Operation {

    /** Checks that nothing is null. */
    public Umbenennen {
        Objects.requireNonNull(objekt, "objekt");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public void plane(Zielstand stand) {
        EStructuralFeature merkmal = Benennung.namensmerkmal(objekt);
        if (merkmal == null) {
            throw new Aenderungsfehler(Benennung.von(objekt) + " hat keinen Namen, der sich ändern ließe.");
        }
        if (name.equals(stand.name(objekt))) {
            return;
        }
        if (stand.vergeben(name, objekt)) {
            throw new Aenderungsfehler("Den Namen '" + name + "' gibt es im Plan schon. Bitte einen anderen wählen.");
        }
        stand.setze(objekt, merkmal, List.of(name));
        stand.verweise().auf(objekt).forEach(v -> stand.beruehre(v.quelle(), v.merkmal()));
    }
}
