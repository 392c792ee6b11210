package org.leitwerk.diagramm.werkzeug;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.diagramm.ausdruck.Dienste;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Werkzeug;

/**
 * The tools of one diagram. First a tool is planned at a place ({@link Vorhaben}), then run; what throws on the way is
 * taken back. The diagram is not refreshed here.
 */
public final class Werkzeuglauf {

    private final Diagramm diagramm;
    private final Werkzeugumgebung rahmen;
    private final Sichtzugang sichten;

    /**
     * The tools of a diagram.
     *
     * @param diagramm the diagram
     * @param dienste the services of its viewpoint
     * @param sichten what tools may do with its views
     */
    public Werkzeuglauf(Diagramm diagramm, Dienste dienste, Sichtzugang sichten) {
        this.diagramm = diagramm;
        this.rahmen = new Werkzeugumgebung(diagramm, dienste);
        this.sichten = sichten;
    }

    /** The same tools, doing something else with views. */
    public Werkzeuglauf mit(Sichtzugang andere) {
        return new Werkzeuglauf(diagramm, rahmen.auf(null).dienste(), andere);
    }

    /** Node or container creation on a view or on the diagram. */
    public Vorhaben anlegen(Werkzeug werkzeug, Sichtobjekt wo) {
        return new Anlegewerkzeug(rahmen).plane(werkzeug, wo);
    }

    /** Edge creation between two views. */
    public Vorhaben verbinden(Werkzeug werkzeug, Sicht von, Sicht nach) {
        return new Kantenwerkzeug(rahmen).plane(werkzeug, von, nach);
    }

    /** Whether an editor lets a connection begin at a view. */
    public boolean darfBeginnen(Werkzeug werkzeug, Sicht von) {
        return new Kantenwerkzeug(rahmen).darfBeginnen(werkzeug, von);
    }

    /** Deletion of a view and its elements. */
    public Vorhaben loeschen(Sicht sicht) {
        return new Loeschwerkzeug(rahmen).plane(sicht);
    }

    /** Direct edit of a label. */
    public Vorhaben beschriften(Sicht sicht, String text) {
        return new Textwerkzeug(rahmen).plane(sicht, text);
    }

    /** Whether the label of a view can be edited now. */
    public boolean darfBeschriften(Sicht sicht) {
        return new Textwerkzeug(rahmen).erlaubt(sicht);
    }

    /** The text the direct edit of a view begins with; empty if its mapping has no tool for it. */
    public Optional<String> textvorgabe(Sicht sicht) {
        return new Textwerkzeug(rahmen).vorgabe(sicht);
    }

    /** Reconnection of an end of an edge. */
    public Vorhaben umhaengen(Kante kante, boolean anfang, Sicht neu) {
        return new Umhaengewerkzeug(rahmen).plane(kante, anfang, neu);
    }

    /** Whether an editor lets an end of an edge be tied to a view. */
    public boolean darfUmhaengen(Kante kante, boolean anfang, Sicht neu) {
        return new Umhaengewerkzeug(rahmen).erlaubt(kante, anfang, neu);
    }

    /** Drop of a view. */
    public Vorhaben ablegen(Werkzeug werkzeug, Sicht gezogene, Sichtobjekt wohin) {
        return new Ablegewerkzeug(rahmen).plane(werkzeug, gezogene, wohin);
    }

    /** Drop of an element from outside. */
    public Vorhaben ablegen(Werkzeug werkzeug, EObject element, Sichtobjekt wohin) {
        return new Ablegewerkzeug(rahmen).plane(werkzeug, element, wohin);
    }

    /** The generic tool, or any other that works on one element. */
    public Vorhaben handeln(Werkzeug werkzeug, Sichtobjekt wo) {
        return new Elementwerkzeug(rahmen).plane(werkzeug, wo);
    }

    /** The double click on a view. */
    public Vorhaben doppelklick(Sicht sicht) {
        Werkzeug werkzeug =
                Einfuhren.suche(sicht.abbildung(), org.leitwerk.diagramm.spezifikation.Abbildung::doppelklickwerkzeug);
        return werkzeug == null
                ? Vorhaben.unmoeglich("", "Ein Doppelklick hat hier keine Wirkung.")
                : handeln(werkzeug, sicht);
    }

    /** The selection wizards. */
    public Auswahlwerkzeug auswahl() {
        return new Auswahlwerkzeug(rahmen);
    }

    /** An entry of a menu on the selected views. */
    public Vorhaben menue(Werkzeug werkzeug, List<? extends Sichtobjekt> gewaehlt) {
        return new Menuewerkzeug(rahmen).plane(werkzeug, gewaehlt);
    }

    /** Whether an editor shows an entry of a menu. */
    public boolean menueErlaubt(Werkzeug werkzeug, List<? extends Sichtobjekt> gewaehlt) {
        return new Menuewerkzeug(rahmen).erlaubt(werkzeug, gewaehlt);
    }

    /**
     * An operation on an object, such as the fix of a rule.
     *
     * @param operation description of the operation; null does nothing
     * @param self the context: an element or a view
     */
    public Vorhaben operation(EObject operation, EObject self) {
        Umgebung umgebung = rahmen.auf(self).mit("element", self);
        if (self instanceof Sicht sicht) {
            umgebung = umgebung.mit("view", sicht);
        }
        Umgebung ablauf = umgebung;
        return Vorhaben.moeglich("", lauf -> Operationen.von(operation).fuehreAus(lauf, ablauf));
    }

    /** Variables every expression of the diagram sees, on an object: for rules and titles. */
    public Umgebung umgebung(Object self) {
        return rahmen.auf(self);
    }

    /**
     * Runs a plan. If it throws, the model is as before; views may be changed and must be set back by the caller.
     *
     * @param vorhaben the plan
     * @param wurzeln resources or elements of the model, for taking back
     * @return what became of it, and what changed (null if it was not run or taken back)
     */
    public Lauffolge fuehreAus(Vorhaben vorhaben, Collection<? extends Notifier> wurzeln) {
        if (!vorhaben.ausfuehrbar()) {
            return new Lauffolge(Werkzeugergebnis.nichtAusgefuehrt(), null);
        }
        Aufzeichnung aufzeichnung = Aufzeichnung.beginne(wurzeln);
        Werkzeugergebnis ergebnis = fuehreInAufzeichnungAus(vorhaben, wurzeln);
        Aenderung aenderung = aufzeichnung.beende();
        if (!ergebnis.ausgefuehrt()) {
            aenderung.nimmZurueck();
            return new Lauffolge(ergebnis, null);
        }
        return new Lauffolge(ergebnis, aenderung);
    }

    /**
     * Runs a plan inside a recording of the caller, who takes everything back if it was not run to its end.
     *
     * @param vorhaben the plan
     * @param wurzeln resources or elements of the model
     */
    public Werkzeugergebnis fuehreInAufzeichnungAus(Vorhaben vorhaben, Collection<? extends Notifier> wurzeln) {
        if (!vorhaben.ausfuehrbar()) {
            return Werkzeugergebnis.nichtAusgefuehrt();
        }
        Lauf lauf = new Lauf(new Klassensuche(diagramm.art().metamodelle()), sichten);
        try {
            vorhaben.fuehreAus(lauf);
        } catch (RuntimeException | StackOverflowError geworfen) {
            return new Werkzeugergebnis(false, geworfen, List.of(), null, lauf.vermerke());
        }
        List<EObject> angelegte =
                lauf.angelegte().stream().filter(neu -> imModell(neu, wurzeln)).toList();
        return new Werkzeugergebnis(true, null, angelegte, lauf.diagrammziel(), lauf.vermerke());
    }

    private static boolean imModell(EObject neu, Collection<? extends Notifier> wurzeln) {
        EObject oben = EcoreUtil.getRootContainer(neu);
        Resource ressource = oben.eResource();
        return wurzeln.contains(oben)
                || ressource != null && wurzeln.contains(ressource)
                || ressource != null
                        && ressource.getResourceSet() != null
                        && wurzeln.contains(ressource.getResourceSet());
    }

    /**
     * What a run left behind.
     *
     * @param ergebnis what became of it
     * @param aenderung what changed; null if nothing ran to its end
     */
    public record Lauffolge(Werkzeugergebnis ergebnis, Aenderung aenderung) {}
}
