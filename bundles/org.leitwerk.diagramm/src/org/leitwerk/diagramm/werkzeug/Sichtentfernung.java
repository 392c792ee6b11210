package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Umgebung;

/** {@code DeleteView}: takes the view away that is the context; nothing where the context is a model element. */
final class Sichtentfernung implements Operation {

    private final List<Operation> innere;

    Sichtentfernung(EObject beschreibung) {
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        if (umgebung.self() instanceof EObject sicht) {
            lauf.sichten().entferne(sicht);
        }
        Operation.alle(innere, lauf, umgebung);
    }
}
