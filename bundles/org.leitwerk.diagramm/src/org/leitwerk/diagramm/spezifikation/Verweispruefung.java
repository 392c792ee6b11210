package org.leitwerk.diagramm.spezifikation;

import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.leitwerk.diagramm.spezifikation.Spezifikationsmeldung.Stufe;

/** Reports references to other files and to system objects that do not exist; what they refer to counts as not set. */
final class Verweispruefung {

    private final Meldungssammler meldungen;

    Verweispruefung(Meldungssammler meldungen) {
        this.meldungen = meldungen;
    }

    void pruefe(EObject gruppe) {
        for (Iterator<EObject> alle = gruppe.eAllContents(); alle.hasNext(); ) {
            EObject objekt = alle.next();
            for (EReference verweis : objekt.eClass().getEAllReferences()) {
                boolean paket = verweis.getEReferenceType().getEPackage() == EcorePackage.eINSTANCE;
                if (!verweis.isContainment() && !verweis.isDerived() && !paket) {
                    pruefe(objekt, verweis);
                }
            }
        }
    }

    private void pruefe(EObject objekt, EReference verweis) {
        Object wert = objekt.eGet(verweis);
        if (wert instanceof Iterable<?> viele) {
            viele.forEach(ziel -> pruefe(objekt, verweis, ziel));
        } else {
            pruefe(objekt, verweis, wert);
        }
    }

    private void pruefe(EObject objekt, EReference verweis, Object ziel) {
        if (ziel instanceof InternalEObject offen && offen.eIsProxy()) {
            meldungen.melde(
                    Stufe.FEHLER,
                    objekt,
                    "Der Verweis „" + verweis.getName() + "“ auf „" + offen.eProxyURI()
                            + "“ führt ins Leere oder in eine andere Datei; er gilt als nicht gesetzt.");
        }
    }
}
