package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Umgebung;

/** {@code RemoveElement}: deletes the context with all it contains and all references to it. */
final class Elemententfernung implements Operation {

    private final List<Operation> innere;

    Elemententfernung(EObject beschreibung) {
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        if (umgebung.self() instanceof EObject element) {
            lauf.loesche(element);
        }
        Operation.alle(innere, lauf, umgebung);
    }
}
