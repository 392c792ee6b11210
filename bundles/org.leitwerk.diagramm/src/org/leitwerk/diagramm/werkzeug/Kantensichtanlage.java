package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** {@code CreateEdgeView}: draws an edge between two views. */
final class Kantensichtanlage implements Operation {

    private final EObject abbildung;
    private final Ausdruck von;
    private final Ausdruck nach;
    private final String variable;
    private final List<Operation> innere;

    Kantensichtanlage(EObject beschreibung) {
        abbildung = Merkmale.eins(beschreibung, "mapping");
        von = Operationen.ausdruck(beschreibung, "sourceExpression");
        nach = Operationen.ausdruck(beschreibung, "targetExpression");
        variable = Merkmale.text(beschreibung, "variableName");
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        EObject anfang = Werte.objekt(lauf.wert(von, umgebung));
        EObject ende = Werte.objekt(lauf.wert(nach, umgebung));
        EObject element = Werte.objekt(umgebung.self());
        EObject sicht = anfang == null || ende == null || element == null || abbildung == null
                ? null
                : lauf.sichten().zeigeKante(abbildung, element, anfang, ende);
        Umgebung darunter = sicht == null || variable.isEmpty() ? umgebung : umgebung.ueberschreibe(variable, sicht);
        Operation.alle(innere, lauf, darunter);
    }
}
