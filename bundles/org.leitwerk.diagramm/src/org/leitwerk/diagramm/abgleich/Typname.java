package org.leitwerk.diagramm.abgleich;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * The name of a class as specifications write it: {@code package::Class}, {@code package.Class} or {@code Class}. It is
 * compared by name only, with the class of an element and all superclasses; {@code EObject} fits everything, but only
 * without package. Remembers its answers.
 */
public final class Typname {

    private final String paket;
    private final String klasse;
    private final Map<EClass, Boolean> antworten = new IdentityHashMap<>();

    /** A name as written; an empty one fits nothing. */
    public Typname(String text) {
        String name = text.strip().replace("::", ".");
        int punkt = name.lastIndexOf('.');
        paket = punkt < 0 ? null : name.substring(0, punkt);
        klasse = name.substring(punkt + 1);
    }

    /** Whether an element is of this class or of a subclass. */
    public boolean passt(EObject element) {
        return antworten.computeIfAbsent(element.eClass(), this::passt);
    }

    private boolean passt(EClass typ) {
        return paket == null && klasse.equals("EObject")
                || heisst(typ)
                || typ.getEAllSuperTypes().stream().anyMatch(this::heisst);
    }

    private boolean heisst(EClass typ) {
        if (!klasse.equals(typ.getName())) {
            return false;
        }
        // packages without a container may be named by their own name only
        return paket == null
                || typ.getEPackage() != null && paket.equals(typ.getEPackage().getName());
    }
}
