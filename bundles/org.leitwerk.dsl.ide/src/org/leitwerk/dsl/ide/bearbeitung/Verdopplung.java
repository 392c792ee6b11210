package org.leitwerk.dsl.ide.bearbeitung;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;

/** Duplicates elements. */
public final class Verdopplung {

    private Verdopplung() {}

    /**
     * Puts a copy of an element with all it contains behind it. All names in the copy are fresh; references among its
     * parts lead into the copy.
     *
     * @param stand the plan
     * @param adresse the element
     * @return the changes, with the copy to select, or why not
     */
    public static Ergebnis verdopple(Stand stand, URI adresse) {
        if (!(stand.element(adresse).orElse(null) instanceof Planelement original) || original.eContainer() == null) {
            return Ergebnis.abgelehnt("Nur Elemente des Plans lassen sich verdoppeln.");
        }
        Copier kopierer = new Copier();
        Planelement kopie = (Planelement) kopierer.copy(original);
        kopierer.copyReferences();
        Namensgebung namen = Namensgebung.in(stand);
        benenne(kopie, namen);
        if (kopie.getTitel() != null) {
            kopie.setTitel(kopie.getTitel() + " (Kopie)");
        }
        Platz platz = Platz.hinter(original);
        Ergebnis ergebnis = Ergebnis.versuche(() -> Neuanlage.plane(platz, kopie));
        return ergebnis.istMoeglich() && kopie.getName() != null
                ? ergebnis.mitAuswahl(Neuanlage.adresse(platz, kopie.getName()))
                : ergebnis;
    }

    private static void benenne(EObject objekt, Namensgebung namen) {
        if (objekt instanceof Planelement element && element.getName() != null) {
            element.setName(namen.frei(element.getName()));
        }
        objekt.eContents().forEach(teil -> benenne(teil, namen));
    }
}
