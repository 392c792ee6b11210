package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/**
 * {@code Let}: names a value for the operations below; the context stays. An inner one of the same name overwrites the
 * outer one for good, as in Sirius, which knows only one variable of a name.
 */
final class Festlegung implements Operation {

    private final String variable;
    private final Ausdruck wert;
    private final List<Operation> innere;

    Festlegung(EObject beschreibung) {
        variable = Merkmale.text(beschreibung, "variableName");
        wert = Operationen.ausdruck(beschreibung, "valueExpression");
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        Operation.alle(innere, lauf, umgebung.ueberschreibe(variable, lauf.wert(wert, umgebung)));
    }
}
