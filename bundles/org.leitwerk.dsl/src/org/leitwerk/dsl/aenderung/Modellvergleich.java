package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds what makes a model that was changed from outside differ from the one that was read from its text, and plans it
 * as changes of the latter. Works from the metamodel alone.
 */
final class Modellvergleich {

    private final Zielnamen namen;
    private final Zuordnung zuordnung;
    private final Zielstand stand;

    /**
     * A comparison.
     *
     * @param namen finds the names of targets
     * @param zuordnung which object is which
     * @param stand where the changes of the model that was read are planned
     */
    Modellvergleich(Zielnamen namen, Zuordnung zuordnung, Zielstand stand) {
        this.namen = namen;
        this.zuordnung = zuordnung;
        this.stand = stand;
    }

    /** Plans all differences of an object and its parts; a new object is its own counterpart. */
    void vergleiche(EObject geaendertes) {
        EObject gelesenes = zuordnung.gelesenes(geaendertes);
        for (EStructuralFeature merkmal : geaendertes.eClass().getEAllStructuralFeatures()) {
            if (merkmal.isDerived() || merkmal.isTransient()) {
                continue;
            }
            if (merkmal instanceof EReference verweis && verweis.isContainment()) {
                vergleicheTeile(gelesenes == null ? geaendertes : gelesenes, geaendertes, verweis);
            } else if (gelesenes != null) {
                vergleicheWerte(gelesenes, geaendertes, merkmal);
            }
        }
    }

    private void vergleicheTeile(EObject ort, EObject geaendertes, EReference merkmal) {
        List<Object> neu = new ArrayList<>();
        for (Object teil : Zielstand.lies(geaendertes, merkmal)) {
            EObject gelesenes = zuordnung.gelesenes((EObject) teil);
            neu.add(gelesenes == null ? teil : gelesenes);
        }
        if (!neu.equals(stand.werte(ort, merkmal))) {
            stand.setze(ort, merkmal, neu);
        }
        for (Object teil : Zielstand.lies(geaendertes, merkmal)) {
            vergleiche((EObject) teil);
        }
    }

    private void vergleicheWerte(EObject gelesenes, EObject geaendertes, EStructuralFeature merkmal) {
        List<Object> neu = Zielstand.lies(geaendertes, merkmal);
        if (!(merkmal instanceof EReference verweis)) {
            if (!neu.equals(Zielstand.lies(gelesenes, merkmal))) {
                stand.setze(gelesenes, merkmal, neu);
            }
        } else if (!zielnamen(geaendertes, neu).equals(zielnamen(gelesenes, Zielstand.lies(gelesenes, merkmal)))) {
            List<Object> ziele = new ArrayList<>();
            for (Object ziel : neu) {
                ziele.add(Stellvertreter.fuer(
                        verweis, (EObject) ziel, namen.name((EObject) ziel, geaendertes), geaendertes));
            }
            stand.setze(gelesenes, merkmal, ziele);
        }
    }

    private List<String> zielnamen(EObject von, List<Object> ziele) {
        List<String> ergebnis = new ArrayList<>();
        ziele.forEach(ziel -> ergebnis.add(namen.name((EObject) ziel, von)));
        return ergebnis;
    }
}
