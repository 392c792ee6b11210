package org.leitwerk.diagramm.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** Finds objects of a plan by {@link Elementname}. For one state of the plan. */
final class Elementsuche {

    private final Stand stand;
    private final Set<Resource> dateien = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, EObject> wurzeln = new HashMap<>();

    Elementsuche(Stand stand) {
        this.stand = stand;
        stand.inhalte().forEach(datei -> {
            dateien.add(datei.eResource());
            wurzeln.put(Elementname.von(datei), datei);
        });
    }

    /** Whether an object is in the plan as it is now. */
    boolean lebt(EObject objekt) {
        return dateien.contains(objekt.eResource());
    }

    /** The object of a name; null if there is none. */
    EObject mitName(String name) {
        String[] weg = name.split("/");
        EObject stelle = wurzeln.get(weg[0]);
        if (stelle == null) {
            stelle = stand.mitNamen(weg[0]).orElse(null);
        }
        for (int i = 1; i < weg.length && stelle != null; i++) {
            stelle = teil(stelle, weg[i]);
        }
        return stelle;
    }

    private static EObject teil(EObject stelle, String glied) {
        int punkt = glied.lastIndexOf('.');
        EStructuralFeature merkmal =
                stelle.eClass().getEStructuralFeature(punkt < 0 ? glied : glied.substring(0, punkt));
        if (merkmal == null) {
            return null;
        }
        Object wert = stelle.eGet(merkmal);
        if (punkt < 0 || !(wert instanceof List<?> liste)) {
            return wert instanceof EObject einer ? einer : null;
        }
        try {
            int nummer = Integer.parseInt(glied.substring(punkt + 1));
            return nummer >= 0 && nummer < liste.size() && liste.get(nummer) instanceof EObject einer ? einer : null;
        } catch (NumberFormatException keineNummer) {
            return null;
        }
    }
}
