package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;

/** {@code ChangeContext}: goes on at another element; where the expression gives none, at the same. */
final class Kontextwechsel implements Operation {

    private final Ausdruck wohin;
    private final List<Operation> innere;

    Kontextwechsel(EObject beschreibung) {
        wohin = Operationen.ausdruck(beschreibung, "browseExpression");
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        EObject ziel = Werte.objekt(lauf.wert(wohin, umgebung));
        Operation.alle(innere, lauf, ziel == null ? umgebung : umgebung.auf(ziel));
    }
}
