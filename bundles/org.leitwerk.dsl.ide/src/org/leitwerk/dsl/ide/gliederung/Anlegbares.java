package org.leitwerk.dsl.ide.gliederung;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.leitwerk.steuerung.SteuerungPackage;

/** Which kinds of elements can be added inside an element: read from the containments of the metamodel. */
final class Anlegbares {

    private static final Map<EClass, List<String>> BEKANNT = new ConcurrentHashMap<>();

    private Anlegbares() {}

    static List<String> in(EClass klasse) {
        return BEKANNT.computeIfAbsent(klasse, Anlegbares::suche);
    }

    private static List<String> suche(EClass klasse) {
        Set<String> arten = new LinkedHashSet<>();
        for (EReference platz : klasse.getEAllContainments()) {
            for (EClassifier art : SteuerungPackage.eINSTANCE.getEClassifiers()) {
                if (art instanceof EClass teil
                        && !teil.isAbstract()
                        && platz.getEReferenceType().isSuperTypeOf(teil)
                        && SteuerungPackage.Literals.PLANELEMENT.isSuperTypeOf(teil)) {
                    arten.add(teil.getName());
                }
            }
        }
        return List.copyOf(arten);
    }
}
