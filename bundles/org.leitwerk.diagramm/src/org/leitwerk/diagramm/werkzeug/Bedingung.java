package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;

/** {@code If}: runs its body where the condition is true; a failure counts as false. */
final class Bedingung implements Operation {

    private final Ausdruck bedingung;
    private final List<Operation> innere;

    Bedingung(EObject beschreibung) {
        bedingung = Operationen.ausdruck(beschreibung, "conditionExpression");
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        if (lauf.wahr(bedingung, umgebung)) {
            Operation.alle(innere, lauf, umgebung);
        }
    }
}
