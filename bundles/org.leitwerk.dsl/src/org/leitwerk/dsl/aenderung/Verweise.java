package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/** Who refers to whom, in all resources of the plan and in what a transaction has put in so far. */
final class Verweise {

    /** One place that refers. */
    record Verweis(EObject quelle, EStructuralFeature merkmal) {}

    private final Zielstand stand;
    private final Map<EObject, Set<EObject>> quellen = new LinkedHashMap<>();

    Verweise(Zielstand stand, Collection<? extends Resource> plan) {
        this.stand = stand;
        for (Resource resource : plan) {
            for (TreeIterator<EObject> i = resource.getAllContents(); i.hasNext(); ) {
                EObject quelle = i.next();
                for (EObject ziel : quelle.eCrossReferences()) {
                    quellen.computeIfAbsent(ziel, z -> new LinkedHashSet<>()).add(quelle);
                }
            }
        }
    }

    /** All places that refer to an object in the planned state. */
    List<Verweis> auf(EObject ziel) {
        Set<EObject> moegliche = new LinkedHashSet<>(quellen.getOrDefault(ziel, Set.of()));
        moegliche.addAll(stand.beruehrte());
        for (EObject neu : stand.neue()) {
            moegliche.add(neu);
            neu.eAllContents().forEachRemaining(moegliche::add);
        }
        List<Verweis> verweise = new ArrayList<>();
        for (EObject quelle : moegliche) {
            for (EReference merkmal : quelle.eClass().getEAllReferences()) {
                if (!merkmal.isContainment() && enthaelt(quelle, merkmal, ziel)) {
                    verweise.add(new Verweis(quelle, merkmal));
                }
            }
        }
        return verweise;
    }

    private boolean enthaelt(EObject quelle, EReference merkmal, EObject ziel) {
        return merkmal.getEReferenceType().isInstance(ziel)
                && stand.werte(quelle, merkmal).contains(ziel);
    }
}
