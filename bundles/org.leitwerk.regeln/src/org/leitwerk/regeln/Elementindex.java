package org.leitwerk.regeln;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * All objects of a plan in document order, findable by type. Built once; each type is looked through once and
 * remembered.
 */
final class Elementindex {

    private final Map<EObject, Integer> stellen = new IdentityHashMap<>();
    private final List<EObject> objekte = new ArrayList<>();
    private final Map<Class<?>, List<?>> nachArt = new IdentityHashMap<>();

    Elementindex(Collection<? extends Resource> ressourcen) {
        for (Resource ressource : ressourcen) {
            // Resources of one folder are a plan each for itself; what they contain is walked without following
            // references.
            for (Iterator<EObject> inhalt = EcoreUtil.getAllContents(ressource, false); inhalt.hasNext(); ) {
                EObject objekt = inhalt.next();
                if (stellen.putIfAbsent(objekt, objekte.size()) == null) {
                    objekte.add(objekt);
                }
            }
        }
    }

    List<EObject> alle() {
        return objekte;
    }

    <T> List<T> alle(Class<T> art) {
        List<?> bekannt = nachArt.get(art);
        if (bekannt == null) {
            List<T> gefunden = new ArrayList<>();
            for (EObject objekt : objekte) {
                if (art.isInstance(objekt)) {
                    gefunden.add(art.cast(objekt));
                }
            }
            bekannt = List.copyOf(gefunden);
            nachArt.put(art, bekannt);
        }
        // The map gives back for a class what was put in for it.
        @SuppressWarnings("unchecked")
        List<T> ergebnis = (List<T>) bekannt;
        return ergebnis;
    }

    boolean enthaelt(EObject objekt) {
        return stellen.containsKey(objekt);
    }

    int stelle(EObject objekt) {
        return stellen.getOrDefault(objekt, Integer.MAX_VALUE);
    }
}
