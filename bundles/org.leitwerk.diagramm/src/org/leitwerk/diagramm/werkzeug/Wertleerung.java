package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/**
 * {@code Unset}: without an expression empties a single value (many values stay, as in Sirius), with one takes the
 * elements it gives out of the feature (data values stay).
 */
final class Wertleerung implements Operation {

    private final String merkmal;
    private final Ausdruck was;
    private final List<Operation> innere;

    Wertleerung(EObject beschreibung) {
        merkmal = Merkmale.text(beschreibung, "featureName");
        was = Operationen.ausdruck(beschreibung, "elementExpression");
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        if (umgebung.self() instanceof EObject element) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(lauf.name(merkmal, umgebung));
            if (feature != null && feature.isChangeable()) {
                leere(element, feature, lauf, umgebung);
            }
        }
        Operation.alle(innere, lauf, umgebung);
    }

    private void leere(EObject element, EStructuralFeature feature, Lauf lauf, Umgebung umgebung) {
        if (was.leer()) {
            if (!feature.isMany()) {
                element.eUnset(feature);
            }
            return;
        }
        for (EObject eines : Werte.objekte(lauf.wert(was, umgebung))) {
            Modellzugriff.nimm(element, feature, eines);
        }
    }
}
