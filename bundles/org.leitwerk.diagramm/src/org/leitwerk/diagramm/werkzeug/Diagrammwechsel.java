package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** {@code Navigation}: asks for the diagram of a kind on the context to be opened once the tool has run. */
final class Diagrammwechsel implements Operation {

    private final EObject art;
    private final boolean anlegen;
    private final List<Operation> innere;

    Diagrammwechsel(EObject beschreibung) {
        art = Merkmale.eins(beschreibung, "diagramDescription");
        anlegen = Merkmale.wahr(beschreibung, "createIfNotExistent");
        innere = Operationen.innere(beschreibung);
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        if (art != null && umgebung.self() instanceof EObject ziel) {
            lauf.oeffne(new Diagrammziel(Merkmale.text(art, "name"), ziel, anlegen));
        }
        Operation.alle(innere, lauf, umgebung);
    }
}
