package org.leitwerk.dsl.ide.korrektur;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Lists of a model while steps are collected that will change them. */
final class Listenstaende {

    private final Map<EObject, Map<EStructuralFeature, List<Object>>> listen = new IdentityHashMap<>();

    /** The values of a feature after the steps so far, to be changed by the next one. */
    List<Object> von(EObject objekt, EStructuralFeature merkmal) {
        return listen.computeIfAbsent(objekt, neu -> new LinkedHashMap<>())
                .computeIfAbsent(merkmal, neu -> new ArrayList<>((Collection<?>) objekt.eGet(merkmal)));
    }
}
