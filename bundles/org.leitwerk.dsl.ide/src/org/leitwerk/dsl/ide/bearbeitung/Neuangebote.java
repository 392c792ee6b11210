package org.leitwerk.dsl.ide.bearbeitung;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.modell.Planteil;

/** What can be added where. */
public final class Neuangebote {

    private Neuangebote() {}

    /**
     * What can be added inside an element.
     *
     * @param stand the plan
     * @param eltern the element
     * @return kinds in the order of the metamodel; empty if the element holds no others or is there no more
     */
    public static List<Neuangebot> in(Stand stand, URI eltern) {
        EObject element = stand.element(eltern).orElse(null);
        List<Neuangebot> angebote = new ArrayList<>();
        if (element != null && SteuerungPackage.Literals.PLANELEMENT.isInstance(element)) {
            for (EReference platz : element.eClass().getEAllContainments()) {
                for (EClass art : arten(platz)) {
                    angebote.add(new Neuangebot(
                            art.getName(), Beschriftung.klasse(art), stand.adresse(element), platz.getName()));
                }
            }
        }
        return angebote;
    }

    /**
     * What can be added to a part of the plan, for instance to a step of the cycle.
     *
     * @param teil part of the plan
     * @return kinds in the order in which they are shown
     */
    public static List<Neuangebot> imTeil(Planteil teil) {
        return teil.arten().stream().map(Neuangebote::fuer).toList();
    }

    /**
     * An element of a kind that stands by itself.
     *
     * @param art class of the metamodel
     */
    public static Neuangebot fuer(EClass art) {
        return new Neuangebot(art.getName(), Beschriftung.klasse(art), null, "");
    }

    /** The concrete kinds of elements that a containment holds. */
    static List<EClass> arten(EReference platz) {
        List<EClass> arten = new ArrayList<>();
        for (EClassifier typ : SteuerungPackage.eINSTANCE.getEClassifiers()) {
            if (typ instanceof EClass art
                    && !art.isAbstract()
                    && platz.isMany()
                    && platz.getEReferenceType().isSuperTypeOf(art)
                    && SteuerungPackage.Literals.PLANELEMENT.isSuperTypeOf(art)) {
                arten.add(art);
            }
        }
        return arten;
    }
}
