package org.leitwerk.dsl.ide.bearbeitung;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** Who refers to elements, looked up in the plan as it is at this moment. */
public final class Nutzungen {

    private Nutzungen() {}

    /**
     * All places of the plan that refer to one of several objects. The objects themselves are not left out.
     *
     * @param stand the plan
     * @param ziele the objects referred to
     * @return the places in the order of the plan, each feature of an object once
     */
    public static List<Setting> auf(Stand stand, Set<? extends EObject> ziele) {
        List<Setting> stellen = new ArrayList<>();
        for (Resource datei : stand.dateinamen().keySet()) {
            for (TreeIterator<EObject> inhalt = datei.getAllContents(); inhalt.hasNext(); ) {
                nimmAuf(inhalt.next(), ziele, stellen);
            }
        }
        return stellen;
    }

    private static void nimmAuf(EObject von, Set<? extends EObject> ziele, List<Setting> stellen) {
        for (EReference merkmal : von.eClass().getEAllReferences()) {
            if (!merkmal.isContainment() && !merkmal.isContainer() && !merkmal.isDerived() && von.eIsSet(merkmal)) {
                Object wert = von.eGet(merkmal);
                boolean trifft = wert instanceof Collection<?> werte
                        ? werte.stream().anyMatch(ziele::contains)
                        : ziele.contains(wert);
                if (trifft) {
                    stellen.add(((InternalEObject) von).eSetting(merkmal));
                }
            }
        }
    }
}
