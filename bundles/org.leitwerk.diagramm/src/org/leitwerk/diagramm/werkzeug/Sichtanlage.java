package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** {@code CreateView}: shows the context in a view, also where views do not appear by themselves. */
final class Sichtanlage implements Operation {

    private final EObject abbildung;
    private final Ausdruck wo;
    private final String variable;
    private final List<Operation> innere;

    Sichtanlage(EObject beschreibung) {
        abbildung = Merkmale.eins(beschreibung, "mapping");
        wo = Operationen.ausdruck(beschreibung, "containerViewExpression");
        variable = Merkmale.text(beschreibung, "variableName");
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        EObject behaelter = Werte.objekt(lauf.wert(wo, umgebung));
        EObject element = Werte.objekt(umgebung.self());
        EObject sicht = behaelter == null || element == null || abbildung == null
                ? null
                : lauf.sichten().zeige(behaelter, abbildung, element);
        Umgebung darunter = sicht == null || variable.isEmpty() ? umgebung : umgebung.ueberschreibe(variable, sicht);
        Operation.alle(innere, lauf, darunter);
    }
}
