package org.leitwerk.dsl.ide.bearbeitung;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Setzen;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** Adds elements. */
public final class Neuanlage {

    private Neuanlage() {}

    /**
     * Adds an element with a title and a fresh name.
     *
     * @param stand the plan
     * @param angebot kind and place
     * @param titel title of the new element; blank gives it its kind as title
     * @return the changes, with the new element to select, or why it cannot be added
     */
    public static Ergebnis lege(Stand stand, Neuangebot angebot, String titel) {
        Planelement[] neu = new Planelement[1];
        Platz[] platz = new Platz[1];
        Ergebnis ergebnis = Ergebnis.versuche(() -> {
            if (!(SteuerungPackage.eINSTANCE.getEClassifier(angebot.klasse()) instanceof EClass art)) {
                throw new Aenderungsfehler("'" + angebot.klasse() + "' ist keine Art von Elementen.");
            }
            platz[0] = platz(stand, angebot, art);
            neu[0] = element(stand, art, titel);
            return plane(platz[0], neu[0]);
        });
        return ergebnis.istMoeglich() ? ergebnis.mitAuswahl(adresse(platz[0], neu[0].getName())) : ergebnis;
    }

    /**
     * Adds an element that stands by itself, with a name that is already referred to.
     *
     * @param stand the plan
     * @param art its class
     * @param name its name, free in the plan
     * @return the changes, with the new element to select, or why it cannot be added
     */
    public static Ergebnis legeMitNamen(Stand stand, EClass art, String name) {
        Planelement neu = (Planelement) EcoreUtil.create(art);
        neu.setName(name);
        neu.setTitel(name);
        return Ergebnis.versuche(() -> plane(Platz.beiSeinesgleichen(stand, art), neu));
    }

    /**
     * Adds an element that stands by itself and refers to it.
     *
     * @param stand the plan
     * @param art its class
     * @param von address of the object that will refer to it
     * @param merkmal the reference
     * @return the changes, with the new element to select, or why it cannot be added
     */
    public static Ergebnis legeUndVerweise(Stand stand, EClass art, URI von, EReference merkmal) {
        EObject quelle = stand.element(von).orElse(null);
        if (quelle == null) {
            return Ergebnis.abgelehnt("Das Element, das verweisen soll, gibt es nicht mehr.");
        }
        Planelement neu = element(stand, art, "");
        URI[] adresse = new URI[1];
        Ergebnis ergebnis = Ergebnis.versuche(() -> {
            Platz platz = Platz.beiSeinesgleichen(stand, art);
            adresse[0] = adresse(platz, neu.getName());
            return Stand.dienst(Schreiber.class)
                    .plane(Transaktion.von(
                            new Einfuegen(platz.eltern(), platz.merkmal(), platz.stelle(), neu),
                            merkmal.isMany()
                                    ? new Einfuegen(quelle, merkmal, Einfuegen.AM_ENDE, neu)
                                    : Setzen.auf(quelle, merkmal, neu)));
        });
        return ergebnis.istMoeglich() ? ergebnis.mitAuswahl(adresse[0]) : ergebnis;
    }

    /** A new element that is nowhere yet, with name and title. */
    static Planelement element(Stand stand, EClass art, String titel) {
        boolean ohne = titel == null || titel.isBlank();
        Planelement neu = (Planelement) EcoreUtil.create(art);
        neu.setTitel(ohne ? Beschriftung.klasse(art) : titel.strip());
        neu.setName(Namensgebung.in(stand).fuer(ohne ? "" : titel, art));
        return neu;
    }

    /** Plans to put an element at a place. */
    static Textaenderungen plane(Platz platz, EObject neu) {
        return Stand.dienst(Schreiber.class)
                .plane(Transaktion.von(new Einfuegen(platz.eltern(), platz.merkmal(), platz.stelle(), neu)));
    }

    /** The address of a named element that will be at a place. */
    static URI adresse(Platz platz, String name) {
        return platz.eltern().eResource().getURI().appendFragment(name);
    }

    private static Platz platz(Stand stand, Neuangebot angebot, EClass art) {
        if (angebot.eltern() == null) {
            return Platz.beiSeinesgleichen(stand, art);
        }
        EObject eltern = stand.element(angebot.eltern())
                .orElseThrow(
                        () -> new Aenderungsfehler("Das Element, in das eingefügt werden soll, gibt es nicht mehr."));
        return Platz.in(eltern, art)
                .filter(platz -> platz.merkmal().getName().equals(angebot.merkmal()))
                .or(() -> Platz.in(eltern, art))
                .orElseThrow(() -> new Aenderungsfehler("'" + Beschriftung.text(eltern)
                        + "' nimmt kein Element der Art " + Beschriftung.klasse(art) + " auf."));
    }
}
