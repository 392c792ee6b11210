package org.leitwerk.diagramm.werkzeug;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** {@code For}: runs its body for each element, which is both variable and context there. */
final class Schleife implements Operation {

    private final Ausdruck menge;
    private final String variable;
    private final List<Operation> innere;

    Schleife(EObject beschreibung) {
        menge = Operationen.ausdruck(beschreibung, "expression");
        variable = Merkmale.text(beschreibung, "iteratorName");
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        // the body may empty the very list it runs over
        for (EObject eines : new ArrayList<>(Werte.objekte(lauf.wert(menge, umgebung)))) {
            Operation.alle(innere, lauf, umgebung.ueberschreibe(variable, eines).auf(eines));
        }
    }
}
