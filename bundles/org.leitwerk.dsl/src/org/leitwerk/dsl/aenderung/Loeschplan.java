package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Deletes an object and tidies what refers to it. */
final class Loeschplan {

    private final Zielstand stand;

    Loeschplan(Zielstand stand) {
        this.stand = stand;
    }

    /** Plans the deletion of an object with all its parts and of every reference to them. */
    void loesche(EObject objekt) {
        if (stand.vater(objekt) == null) {
            throw new Aenderungsfehler(
                    Benennung.von(objekt) + " gehört zu keinem Plan und kann nicht gelöscht werden.");
        }
        Set<EObject> weg = new LinkedHashSet<>();
        sammle(objekt, weg);
        entferneTeil(objekt);
        for (EObject ziel : weg) {
            for (Verweise.Verweis verweis : stand.verweise().auf(ziel)) {
                if (!weg.contains(verweis.quelle()) && stand.lebt(verweis.quelle())) {
                    entferneWert(verweis.quelle(), verweis.merkmal(), ziel);
                }
            }
        }
    }

    private void sammle(EObject objekt, Set<EObject> weg) {
        weg.add(objekt);
        for (EReference merkmal : objekt.eClass().getEAllContainments()) {
            stand.werte(objekt, merkmal).forEach(teil -> sammle((EObject) teil, weg));
        }
    }

    private void entferneTeil(EObject teil) {
        EObject vater = stand.vater(teil);
        if (vater != null) {
            entferneWert(vater, stand.platz(teil), teil);
        }
    }

    private void entferneWert(EObject quelle, EStructuralFeature merkmal, Object wert) {
        List<Object> rest = new ArrayList<>(stand.werte(quelle, merkmal));
        rest.remove(wert);
        stand.setze(quelle, merkmal, rest);
        if (!stand.grammatik().vollstaendig(quelle, stand)) {
            entferneTeil(quelle);
        }
    }
}
