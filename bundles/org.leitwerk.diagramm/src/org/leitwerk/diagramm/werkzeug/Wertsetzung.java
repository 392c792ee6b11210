package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** {@code SetValue}: sets a single value, adds to many; a feature that does not exist is left alone. */
final class Wertsetzung implements Operation {

    private final String merkmal;
    private final Ausdruck wert;
    private final List<Operation> innere;

    Wertsetzung(EObject beschreibung) {
        merkmal = Merkmale.text(beschreibung, "featureName");
        wert = Operationen.ausdruck(beschreibung, "valueExpression");
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        if (umgebung.self() instanceof EObject element) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(lauf.name(merkmal, umgebung));
            if (feature != null && feature.isChangeable()) {
                Modellzugriff.setze(element, feature, lauf.wert(wert, umgebung));
            } else {
                lauf.vermerke("Das Merkmal „" + merkmal + "“ lässt sich hier nicht setzen.");
            }
        }
        Operation.alle(innere, lauf, umgebung);
    }
}
