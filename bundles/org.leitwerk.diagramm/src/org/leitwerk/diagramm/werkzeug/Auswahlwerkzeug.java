package org.leitwerk.diagramm.werkzeug;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Merkmale;
import org.leitwerk.diagramm.spezifikation.Werkzeug;
import org.leitwerk.diagramm.spezifikation.Werkzeugart;

/** Selection wizards: what they offer, and what they do with what was picked. */
public final class Auswahlwerkzeug {

    private final Werkzeugumgebung rahmen;

    Auswahlwerkzeug(Werkzeugumgebung rahmen) {
        this.rahmen = rahmen;
    }

    /**
     * Plans the run with what was picked.
     *
     * @param gewaehlt what a person picked; what is not offered is left out, and of a wizard for one only the first
     *     counts
     */
    public Vorhaben plane(Werkzeug werkzeug, Sichtobjekt wo, List<EObject> gewaehlt) {
        Umgebung stelle = stelle(werkzeug, wo);
        Collection<EObject> angebot = kandidaten(werkzeug, wo);
        List<EObject> gueltig = new ArrayList<>(gewaehlt);
        gueltig.retainAll(angebot);
        List<EObject> auswahl = mehrere(werkzeug) || gueltig.isEmpty() ? gueltig : gueltig.subList(0, 1);
        Umgebung ablauf = rahmen.setze(stelle, werkzeug, "element", "element", new BasicEList<Object>(auswahl));
        return Werkzeugumgebung.vorhaben(werkzeug, stelle, ablauf);
    }

    /** Whether the wizard can be opened here. */
    public boolean erlaubt(Werkzeug werkzeug, Sichtobjekt wo) {
        return Werkzeugumgebung.erlaubt(werkzeug, stelle(werkzeug, wo));
    }

    /** What can be picked, in order. */
    public Collection<EObject> kandidaten(Werkzeug werkzeug, Sichtobjekt wo) {
        return objekte(werkzeug, "candidatesExpression", stelle(werkzeug, wo));
    }

    /** What is picked at first. */
    public Collection<EObject> vorgewaehlte(Werkzeug werkzeug, Sichtobjekt wo) {
        return objekte(werkzeug, "preSelectedCandidatesExpression", stelle(werkzeug, wo));
    }

    /** The topmost entries where the wizard shows a tree; none for a list. */
    public Collection<EObject> wurzeln(Werkzeug werkzeug, Sichtobjekt wo) {
        return Merkmale.wahr(werkzeug.beschreibung(), "tree")
                ? objekte(werkzeug, "rootExpression", stelle(werkzeug, wo))
                : List.of();
    }

    /** The entries below one of a tree. */
    public Collection<EObject> kinder(Werkzeug werkzeug, Sichtobjekt wo, EObject eltern) {
        return objekte(werkzeug, "childrenExpression", stelle(werkzeug, wo).auf(eltern));
    }

    /** Whether more than one may be picked. */
    public static boolean mehrere(Werkzeug werkzeug) {
        return werkzeug.art() == Werkzeugart.AUSWAHL_IN_FELDERN || Merkmale.wahr(werkzeug.beschreibung(), "multiple");
    }

    private static Collection<EObject> objekte(Werkzeug werkzeug, String merkmal, Umgebung stelle) {
        Ausdruck ausdruck = Ausdruck.von(Merkmale.text(werkzeug.beschreibung(), merkmal));
        return ausdruck.leer() ? List.of() : Werte.objekte(Werkzeugumgebung.still(ausdruck, stelle));
    }

    private Umgebung stelle(Werkzeug werkzeug, Sichtobjekt wo) {
        Umgebung fest = rahmen.auf(wo.ziel()).mit("container", wo.ziel()).mit("containerView", wo);
        Umgebung mitBehaelter = rahmen.setze(fest, werkzeug, "container", "container", wo.ziel());
        return rahmen.setze(mitBehaelter, werkzeug, "containerView", "containerView", wo);
    }
}
