package org.leitwerk.regeln;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PLANELEMENT__AUSNAHMEN;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Ausnahme;
import org.leitwerk.steuerung.Planelement;

/** Exceptions written at elements. An exception reaches the element it stands at and everything contained in it. */
final class Ausnahmen {

    private Ausnahmen() {}

    /** Whether findings of the rule are not to be reported at the object. */
    static boolean gelten(Regeleintrag<?> regel, EObject objekt) {
        for (EObject stelle = objekt; stelle != null; stelle = stelle.eContainer()) {
            if (stelle instanceof Planelement element && nennt(element, regel.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean nennt(Planelement element, String regel) {
        if (!element.eIsSet(PLANELEMENT__AUSNAHMEN)) {
            return false;
        }
        for (Ausnahme ausnahme : element.getAusnahmen()) {
            if (Kennung.gemeint(ausnahme.getRegel()).equals(regel)) {
                return true;
            }
        }
        return false;
    }
}
