package org.leitwerk.diagramm.werkzeug;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** {@code Switch}: the first case whose condition is true, else the default, else nothing. */
final class Fallunterscheidung implements Operation {

    private record Fall(Ausdruck bedingung, List<Operation> innere) {}

    private final List<Fall> faelle = new ArrayList<>();
    private final List<Operation> sonst;

    Fallunterscheidung(EObject beschreibung) {
        for (EObject fall : Merkmale.alle(beschreibung, "cases")) {
            faelle.add(new Fall(Operationen.ausdruck(fall, "conditionExpression"), Operationen.innere(fall)));
        }
        sonst = Operationen.innere(Merkmale.eins(beschreibung, "default"));
    }

    @Override
    public void fuehreAus(Lauf lauf, Umgebung umgebung) {
        for (Fall fall : faelle) {
            if (lauf.wahr(fall.bedingung(), umgebung)) {
                Operation.alle(fall.innere(), lauf, umgebung);
                return;
            }
        }
        Operation.alle(sonst, lauf, umgebung);
    }
}
