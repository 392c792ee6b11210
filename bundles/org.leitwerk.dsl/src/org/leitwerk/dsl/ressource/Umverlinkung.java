package org.leitwerk.dsl.ressource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.dsl.verweise.Namensverzeichnis;
import org.leitwerk.steuerung.Planelement;

/**
 * Links a plan anew after some elements of a file were replaced: those references that pointed to them or are part of
 * them, and those by whose name there is another element now.
 */
final class Umverlinkung {

    private final Namensverzeichnis namen;
    private final Set<EObject> weg;
    private final Set<String> betroffen;
    private final boolean andereNamen;
    private final Map<EClass, List<EReference>> verweise = new HashMap<>();

    private LeitwerkResource datei;
    private boolean allesMelden;

    /**
     * Prepares the linking.
     *
     * @param namen finds elements by name; knows the new ones already
     * @param weg all objects that were taken away, by identity
     * @param betroffen the names of elements that were taken away or put in
     * @param andereNamen whether there are other names than before, or for other kinds of elements
     */
    Umverlinkung(Namensverzeichnis namen, Set<EObject> weg, Set<String> betroffen, boolean andereNamen) {
        this.namen = namen;
        this.weg = weg;
        this.betroffen = betroffen;
        this.andereNamen = andereNamen;
    }

    /**
     * Links a file.
     *
     * @param ziel the file
     * @param geaendert whether elements of this file were replaced
     */
    void verlinke(LeitwerkResource ziel, boolean geaendert) {
        datei = ziel;
        allesMelden = geaendert || andereNamen;
        if (allesMelden) {
            ziel.vergissLinkfehler(); // what they look for may be there, the names they suggest may be others
        }
        for (TreeIterator<EObject> inhalt = ziel.getAllContents(); inhalt.hasNext(); ) {
            InternalEObject objekt = (InternalEObject) inhalt.next();
            for (EReference verweis : verweise(objekt.eClass())) {
                if (!verlinke(objekt, verweis)) {
                    ziel.relink();
                    return;
                }
            }
        }
    }

    private List<EReference> verweise(EClass klasse) {
        return verweise.computeIfAbsent(klasse, k -> {
            List<EReference> eigene = new ArrayList<>();
            for (EReference verweis : k.getEAllReferences()) {
                if (!verweis.isContainment() && !verweis.isContainer() && datei.kannVerlinktSein(verweis)) {
                    eigene.add(verweis);
                }
            }
            return eigene;
        });
    }

    /** Says whether all is well; otherwise the whole file must be linked anew. */
    private boolean verlinke(InternalEObject von, EReference verweis) {
        if (!verweis.isMany()) {
            return verlinke(von, verweis, 0, (InternalEObject) von.eGet(verweis, false));
        }
        @SuppressWarnings("unchecked")
        InternalEList<EObject> ziele = (InternalEList<EObject>) von.eGet(verweis, false);
        for (int i = 0; i < ziele.size(); i++) {
            if (!verlinke(von, verweis, i, (InternalEObject) ziele.basicGet(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean verlinke(InternalEObject von, EReference verweis, int stelle, InternalEObject ziel) {
        if (ziel == null) {
            return true;
        }
        String name = ziel instanceof Planelement element ? element.getName() : null;
        if (weg.contains(ziel) || !ziel.eIsProxy() && name != null && betroffen.contains(name)) {
            return zeigeAuf(von, verweis, stelle, ziel, name);
        }
        if (!ziel.eIsProxy()) {
            return true;
        }
        URI adresse = ziel.eProxyURI();
        if (datei.getEncoder().isCrossLinkFragment(datei, adresse.fragment())) {
            if (allesMelden) {
                datei.loese(von, verweis);
            }
            return true;
        }
        EObject gefunden =
                verweis.isMany() ? (EObject) ((List<?>) von.eGet(verweis)).get(stelle) : (EObject) von.eGet(verweis);
        return !gefunden.eIsProxy();
    }

    private boolean zeigeAuf(InternalEObject von, EReference verweis, int stelle, EObject bisher, String name) {
        EObject ziel = namen.finde(datei, name, verweis.getEReferenceType());
        if (ziel == null) {
            List<INode> texte = NodeModelUtils.findNodesForFeature(von, verweis);
            int text = verweis.isMany() ? stelle : texte.size() - 1; // of several single values the last counts
            if (texte.isEmpty() || verweis.isMany() && texte.size() != ((List<?>) von.eGet(verweis, false)).size()) {
                return false;
            }
            setze(von, verweis, stelle, datei.elementlinker().stellvertreter(von, verweis, texte.get(text)));
            datei.loese(von, verweis); // in vain, but tells so
        } else if (ziel != bisher) {
            setze(von, verweis, stelle, ziel);
        }
        return true;
    }

    private static void setze(InternalEObject von, EReference verweis, int stelle, EObject ziel) {
        von.eSetDeliver(false); // as when a reference is resolved
        try {
            if (verweis.isMany()) {
                @SuppressWarnings("unchecked")
                InternalEList<EObject> ziele = (InternalEList<EObject>) von.eGet(verweis, false);
                ziele.setUnique(stelle, ziel);
            } else {
                von.eSet(verweis, ziel);
            }
        } finally {
            von.eSetDeliver(true);
        }
    }
}
