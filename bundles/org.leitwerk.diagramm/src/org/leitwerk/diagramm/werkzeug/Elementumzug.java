package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** {@code MoveElement}: puts the context into a feature of another element. */
final class Elementumzug implements Operation {

    private final Ausdruck wohin;
    private final String merkmal;
    private final List<Operation> innere;

    Elementumzug(EObject beschreibung) {
        wohin = Operationen.ausdruck(beschreibung, "newContainerExpression");
        merkmal = Merkmale.text(beschreibung, "featureName");
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        EObject ziel = Werte.objekt(lauf.wert(wohin, umgebung));
        if (ziel != null && umgebung.self() instanceof EObject element) {
            EStructuralFeature feature = ziel.eClass().getEStructuralFeature(lauf.name(merkmal, umgebung));
            if (feature != null && feature.isChangeable()) {
                Modellzugriff.setze(ziel, feature, element);
            } else {
                lauf.vermerke("Die Klasse „" + ziel.eClass().getName() + "“ hat kein Merkmal „" + merkmal + "“.");
            }
        }
        Operation.alle(innere, lauf, umgebung);
    }
}
