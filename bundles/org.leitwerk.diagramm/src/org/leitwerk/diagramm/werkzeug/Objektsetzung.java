package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** {@code SetObject}: sets a reference to the object the specification itself refers to. */
final class Objektsetzung implements Operation {

    private final String merkmal;
    private final EObject objekt;
    private final List<Operation> innere;

    Objektsetzung(EObject beschreibung) {
        merkmal = Merkmale.text(beschreibung, "featureName");
        objekt = Merkmale.eins(beschreibung, "object");
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        if (umgebung.self() instanceof EObject element) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(lauf.name(merkmal, umgebung));
            if (feature != null && feature.isChangeable()) {
                Modellzugriff.setze(element, feature, objekt);
            }
        }
        Operation.alle(innere, lauf, umgebung);
    }
}
