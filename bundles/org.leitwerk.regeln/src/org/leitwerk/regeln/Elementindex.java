package org.leitwerk.regeln;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * All objects of a plan in document order, findable by type. They are sorted by class once; asking for a type then
 * costs as much as there are objects of it, and only the first time.
 */
final class Elementindex {

    private final Map<EObject, Integer> stellen = new IdentityHashMap<>();
    private final Map<EClass, List<EObject>> nachKlasse = new LinkedHashMap<>();
    private final Map<Class<?>, List<?>> nachArt = new IdentityHashMap<>();

    Elementindex(Collection<? extends Resource> ressourcen) {
        for (Resource ressource : ressourcen) {
            // A file is walked as it is written; what it refers to belongs to another file of the plan or to none.
            for (Iterator<EObject> inhalt = EcoreUtil.getAllContents(ressource, false); inhalt.hasNext(); ) {
                EObject objekt = inhalt.next();
                if (stellen.putIfAbsent(objekt, stellen.size()) == null) {
                    nachKlasse
                            .computeIfAbsent(objekt.eClass(), neu -> new ArrayList<>())
                            .add(objekt);
                }
            }
        }
    }

    <T> List<T> alle(Class<T> art) {
        List<?> bekannt = nachArt.get(art);
        if (bekannt == null) {
            bekannt = List.copyOf(sammle(art));
            nachArt.put(art, bekannt);
        }
        // The map gives back for a class what was put in for it.
        @SuppressWarnings("unchecked")
        List<T> ergebnis = (List<T>) bekannt;
        return ergebnis;
    }

    int stelle(EObject objekt) {
        return stellen.getOrDefault(objekt, Integer.MAX_VALUE);
    }

    private <T> List<EObject> sammle(Class<T> art) {
        List<List<EObject>> passende = nachKlasse.values().stream()
                .filter(objekte -> art.isInstance(objekte.get(0)))
                .toList();
        if (passende.size() == 1) {
            return passende.get(0);
        }
        List<EObject> gefunden = new ArrayList<>();
        passende.forEach(gefunden::addAll);
        gefunden.sort(Comparator.comparing(stellen::get));
        return gefunden;
    }
}
