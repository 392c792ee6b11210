package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** {@code CreateInstance}: a new element in a feature of the context; goes on at the new one. */
final class Instanzanlage implements Operation {

    private final String klasse;
    private final String merkmal;
    private final String variable;
    private final List<Operation> innere;

    Instanzanlage(EObject beschreibung) {
        klasse = Merkmale.text(beschreibung, "typeName");
        merkmal = Merkmale.text(beschreibung, "referenceName");
        variable = Merkmale.text(beschreibung, "variableName");
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        if (!(umgebung.self() instanceof EObject eltern)) {
            return;
        }
        String klassenname = lauf.name(klasse, umgebung);
        String merkmalsname = lauf.name(merkmal, umgebung);
        EClass art = lauf.klassen().suche(klassenname, eltern);
        EStructuralFeature feature = eltern.eClass().getEStructuralFeature(merkmalsname);
        if (art == null || art.isAbstract() || art.isInterface()) {
            lauf.vermerke("Die Klasse „" + klassenname + "“ gibt es nicht oder sie lässt sich nicht anlegen.");
            return;
        }
        if (feature == null || !feature.isChangeable()) {
            lauf.vermerke("Die Klasse „" + eltern.eClass().getName() + "“ hat kein Merkmal „" + merkmalsname + "“.");
            return;
        }
        EObject neu = EcoreUtil.create(art);
        Modellzugriff.setze(eltern, feature, neu);
        lauf.angelegt(neu);
        Umgebung darunter = variable.isEmpty() ? umgebung : umgebung.ueberschreibe(variable, neu);
        Operation.alle(innere, lauf, darunter.auf(neu));
    }
}
