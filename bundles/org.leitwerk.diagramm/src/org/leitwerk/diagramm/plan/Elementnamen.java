package org.leitwerk.diagramm.plan;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.leitwerk.steuerung.Planelement;

/**
 * The same names as {@link Elementname} gives, for many objects of one state of a plan: places in lists are counted
 * once a list.
 */
final class Elementnamen implements Function<EObject, String> {

    private final Map<EObject, String> namen = new IdentityHashMap<>();
    private final Map<EObject, Integer> stellen = new IdentityHashMap<>();

    @Override
    public String apply(EObject objekt) {
        String name = namen.get(objekt);
        if (name == null) {
            name = berechne(objekt);
            namen.put(objekt, name);
        }
        return name;
    }

    private String berechne(EObject objekt) {
        EObject oben = objekt.eContainer();
        boolean benannt = objekt instanceof Planelement element
                && element.getName() != null
                && !element.getName().isBlank();
        if (benannt || oben == null) {
            return Elementname.von(objekt);
        }
        EReference merkmal = objekt.eContainmentFeature();
        return apply(oben) + "/" + merkmal.getName() + (merkmal.isMany() ? "." + stelle(objekt) : "");
    }

    /** Place of an object in the list that contains it. */
    private int stelle(EObject objekt) {
        EReference merkmal = objekt.eContainmentFeature();
        Integer stelle = stellen.get(objekt);
        if (stelle == null) {
            List<?> liste = (List<?>) objekt.eContainer().eGet(merkmal);
            for (int i = 0; i < liste.size(); i++) {
                stellen.put((EObject) liste.get(i), i);
            }
            stelle = stellen.get(objekt);
        }
        return stelle;
    }
}
