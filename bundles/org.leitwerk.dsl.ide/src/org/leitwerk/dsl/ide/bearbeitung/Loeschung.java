package org.leitwerk.dsl.ide.bearbeitung;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.leitwerk.dsl.aenderung.Loeschen;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** Deletes elements with all they contain and tidies what refers to them. */
public final class Loeschung {

    private Loeschung() {}

    /**
     * What refers to elements from outside, to be shown before they are deleted: these references would go too.
     *
     * @param stand the plan
     * @param elemente addresses of the elements
     * @return the places in the order of the plan
     */
    public static List<Nutzungsstelle> betroffene(Stand stand, Collection<URI> elemente) {
        Set<EObject> weg = new LinkedHashSet<>();
        for (EObject element : objekte(stand, elemente)) {
            weg.add(element);
            element.eAllContents().forEachRemaining(weg::add);
        }
        List<Nutzungsstelle> stellen = new ArrayList<>();
        for (Setting setting : Nutzungen.auf(stand, weg)) {
            if (!weg.contains(setting.getEObject())) {
                stellen.addAll(stellen(stand, setting, weg));
            }
        }
        return stellen;
    }

    /**
     * Deletes elements, or parts of them.
     *
     * @param stand the plan
     * @param elemente addresses of the elements
     * @return the changes, or why they cannot be deleted; what is there no more is left out
     */
    public static Ergebnis loesche(Stand stand, Collection<URI> elemente) {
        List<EObject> objekte = objekte(stand, elemente);
        if (objekte.isEmpty()) {
            return Ergebnis.unveraendert();
        }
        List<Operation> operationen =
                objekte.stream().<Operation>map(Loeschen::new).toList();
        return Ergebnis.versuche(() -> Stand.dienst(Schreiber.class).plane(new Transaktion(operationen)));
    }

    /** The objects without those that lie in another one of them. */
    static List<EObject> objekte(Stand stand, Collection<URI> adressen) {
        Set<EObject> objekte = new LinkedHashSet<>();
        adressen.forEach(adresse -> stand.element(adresse).ifPresent(objekte::add));
        return objekte.stream().filter(objekt -> !liegtInEinem(objekt, objekte)).toList();
    }

    private static boolean liegtInEinem(EObject objekt, Set<EObject> objekte) {
        for (EObject o = objekt.eContainer(); o != null; o = o.eContainer()) {
            if (objekte.contains(o)) {
                return true;
            }
        }
        return false;
    }

    private static List<Nutzungsstelle> stellen(Stand stand, Setting setting, Set<EObject> ziele) {
        EObject von = setting.getEObject();
        while (!(von instanceof Planelement) && von.eContainer() != null) {
            von = von.eContainer();
        }
        Object wert = setting.get(true);
        List<Nutzungsstelle> stellen = new ArrayList<>();
        for (Object ziel : wert instanceof Collection<?> werte ? werte : List.of(wert)) {
            if (ziele.contains(ziel)) {
                stellen.add(new Nutzungsstelle(
                        stand.adresse(von),
                        Beschriftung.klasse(von.eClass()),
                        Beschriftung.text(von),
                        merkmal(setting, von),
                        Beschriftung.text((EObject) ziel),
                        stand.name(stand.pfad(von))));
            }
        }
        return stellen;
    }

    /** What a person knows the reference as: of a part, the feature of its element. */
    private static String merkmal(Setting setting, EObject element) {
        EObject o = setting.getEObject();
        if (o == element) {
            return Beschriftung.merkmal(setting.getEStructuralFeature());
        }
        while (o.eContainer() != element) {
            o = o.eContainer();
        }
        return Beschriftung.merkmal(o.eContainmentFeature());
    }
}
