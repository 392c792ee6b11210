package org.leitwerk.diagramm.abgleich;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Tells which of some objects is most like another one, by the attributes that are set. */
final class Aehnlichkeit {

    private Aehnlichkeit() {}

    /**
     * The object of the same class with the most equal attributes, the first of several; {@code null} without any
     * equal.
     */
    static EObject aehnlichstes(EObject vorbild, List<EObject> kandidaten) {
        EObject bestes = null;
        int meiste = 0;
        for (EObject kandidat : kandidaten) {
            int gleiche = kandidat.eClass() == vorbild.eClass() ? gleiche(vorbild, kandidat) : 0;
            if (gleiche > meiste) {
                meiste = gleiche;
                bestes = kandidat;
            }
        }
        return bestes;
    }

    private static int gleiche(EObject eines, EObject anderes) {
        int gleiche = 0;
        for (EAttribute attribut : eines.eClass().getEAllAttributes()) {
            if (eines.eIsSet(attribut) && Objects.equals(eines.eGet(attribut), anderes.eGet(attribut))) {
                gleiche++;
            }
        }
        return gleiche;
    }
}
