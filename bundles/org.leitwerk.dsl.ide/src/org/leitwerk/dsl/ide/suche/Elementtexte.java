package org.leitwerk.dsl.ide.suche;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.steuerung.Planelement;

/** The texts of an element: those of its own and of parts that are no elements themselves. Holds model objects. */
final class Elementtexte {

    /**
     * A text.
     *
     * @param objekt the element, or a part of it
     * @param merkmal the feature
     * @param stelle index among several values
     * @param text the value
     */
    record Eintrag(EObject objekt, EAttribute merkmal, int stelle, String text) {}

    private Elementtexte() {}

    /** The texts in the order of the model. */
    static List<Eintrag> von(Planelement element) {
        List<Eintrag> texte = new ArrayList<>();
        sammle(element, texte);
        for (TreeIterator<EObject> teile = EcoreUtil.getAllContents(element, false); teile.hasNext(); ) {
            EObject teil = teile.next();
            if (teil instanceof Planelement) {
                teile.prune();
            } else {
                sammle(teil, texte);
            }
        }
        return texte;
    }

    private static void sammle(EObject objekt, List<Eintrag> texte) {
        for (EAttribute merkmal : objekt.eClass().getEAllAttributes()) {
            if (merkmal.isDerived()
                    || merkmal.getEAttributeType().getInstanceClass() != String.class
                    || !objekt.eIsSet(merkmal)) {
                continue;
            }
            if (objekt.eGet(merkmal) instanceof List<?> werte) {
                for (int i = 0; i < werte.size(); i++) {
                    texte.add(new Eintrag(objekt, merkmal, i, (String) werte.get(i)));
                }
            } else {
                texte.add(new Eintrag(objekt, merkmal, 0, (String) objekt.eGet(merkmal)));
            }
        }
    }
}
