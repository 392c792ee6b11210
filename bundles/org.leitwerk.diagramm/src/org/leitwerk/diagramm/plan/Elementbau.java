package org.leitwerk.diagramm.plan;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.lage.Knotenlage;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.sicht.Knoten;
import org.leitwerk.diagramm.sicht.Listenelement;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.werkzeug.Umhaengewerkzeug;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** What an editor must know of each drawn element; what did not change is the same object as before. */
final class Elementbau {

    private static final Set<String> ORTE_MIT_BEDEUTUNG =
            Set.of("org.leitwerk.matrix", "org.leitwerk.streuung", "org.leitwerk.zeitachse");

    /** What was told of an element, and what it was told of. */
    private record Stelle(Szenenelement gezeichnet, EObject ziel, Knotenlage lage, Elementangaben angaben) {}

    private final Plandiagramm plandiagramm;
    private Map<String, Stelle> vorige = new HashMap<>();
    private int gezeichnete = -1;

    Elementbau(Plandiagramm plandiagramm) {
        this.plandiagramm = plandiagramm;
    }

    /**
     * The elements that are drawn.
     *
     * @param szene the picture
     */
    Map<String, Elementangaben> baue(Stand stand, Lage lage, Szene szene, Menuebau menue) {
        Map<String, Stelle> jetzige = new HashMap<>();
        Map<String, Elementangaben> angaben = new LinkedHashMap<>();
        boolean ortBedeutet =
                ORTE_MIT_BEDEUTUNG.contains(plandiagramm.art().anordnung().verfahren());
        boolean gleichViele = gezeichnete == szene.elemente().size();
        for (Szenenelement element : szene.elemente()) {
            Sicht sicht = plandiagramm.sicht(element.id());
            if (sicht != null) {
                Stelle alte = vorige.get(element.id());
                Knotenlage knotenlage = lage.knotenlage(element.id());
                // an element that was neither parsed nor drawn anew among as many others can do what it could before
                boolean dieselbe = gleichViele
                        && alte != null
                        && alte.gezeichnet() == element
                        && alte.ziel() == sicht.ziel()
                        && alte.lage().equals(knotenlage);
                Stelle neue = dieselbe
                        ? alte
                        : new Stelle(
                                element,
                                sicht.ziel(),
                                knotenlage,
                                wieVorher(alte, angaben(stand, lage, element, sicht, menue, ortBedeutet)));
                jetzige.put(element.id(), neue);
                angaben.put(element.id(), neue.angaben());
            }
        }
        vorige = jetzige;
        gezeichnete = szene.elemente().size();
        return angaben;
    }

    private static Elementangaben wieVorher(Stelle alte, Elementangaben neue) {
        return alte != null && neue.equals(alte.angaben()) ? alte.angaben() : neue;
    }

    private Elementangaben angaben(
            Stand stand, Lage lage, Szenenelement element, Sicht sicht, Menuebau menue, boolean ortBedeutet) {
        EObject ziel = gegenstand(sicht);
        URI adresse = ziel == null || ziel.eResource() == null ? null : stand.adresse(ziel);
        String eltern = sicht.eltern() instanceof Sicht aussen
                ? plandiagramm.kennungen().id(aussen)
                : null;
        return new Elementangaben(
                element.id(),
                eltern,
                adresse,
                ziel == null ? "" : ziel.eClass().getName(),
                art(sicht),
                name(sicht),
                sicht.abbildung().name(),
                eingabe(sicht),
                rechte(lage, element, sicht, ortBedeutet),
                menue.fuer(sicht));
    }

    /** The element a view stands for; null for a mere relation, whose target is the element it begins at. */
    static EObject gegenstand(Sichtobjekt sicht) {
        return sicht instanceof Kante kante && kante.semantisch().isEmpty() ? null : sicht.ziel();
    }

    private String eingabe(Sicht sicht) {
        return plandiagramm.werkzeuge().darfBeschriften(sicht)
                ? plandiagramm.werkzeuge().textvorgabe(sicht).orElse(null)
                : null;
    }

    private static String art(Sicht sicht) {
        boolean kante = sicht instanceof Kante;
        return kante || sicht.ziel() == null
                ? sicht.abbildung().beschriftung()
                : Beschriftung.klasse(sicht.ziel().eClass());
    }

    /** The label on one line; of an edge without one its ends. */
    static String name(Sicht sicht) {
        String text = zeile(sicht.text());
        if (!text.isEmpty()) {
            return text;
        }
        if (sicht instanceof Kante kante && kante.von() != null && kante.nach() != null) {
            return ende(kante.von()) + " → " + ende(kante.nach());
        }
        return sicht.ziel() == null ? sicht.abbildung().beschriftung() : Beschriftung.text(sicht.ziel());
    }

    private static String ende(Kantenziel ende) {
        Sicht sicht = ende.alsSicht();
        return sicht instanceof Kante ? sicht.abbildung().beschriftung() : name(sicht);
    }

    private static String zeile(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", ", ");
    }

    private Set<Recht> rechte(Lage lage, Szenenelement element, Sicht sicht, boolean ortBedeutet) {
        Set<Recht> rechte = EnumSet.noneOf(Recht.class);
        if (Loeschrecht.darf(plandiagramm.werkzeuge(), sicht)) {
            rechte.add(Recht.LOESCHEN);
        }
        if (plandiagramm.werkzeuge().doppelklick(sicht).ausfuehrbar()) {
            rechte.add(Recht.DOPPELKLICK);
        }
        if (sicht instanceof Kante kante) {
            rechte.add(Recht.KNICKEN);
            if (Umhaengewerkzeug.werkzeug(kante, true).isPresent()) {
                rechte.add(Recht.ANFANG_UMHAENGEN);
            }
            if (Umhaengewerkzeug.werkzeug(kante, false).isPresent()) {
                rechte.add(Recht.ENDE_UMHAENGEN);
            }
            return rechte;
        }
        if (sicht instanceof Flaechensicht && !(sicht instanceof Listenelement)) {
            boolean obenauf = !(sicht.eltern() instanceof Sicht);
            if (!ortBedeutet || !obenauf) {
                rechte.add(Recht.VERSCHIEBEN);
            }
            groesse(sicht, rechte);
            zustand(lage.knotenlage(element.id()), element, rechte);
        }
        return rechte;
    }

    private static void groesse(Sicht sicht, Set<Recht> rechte) {
        String aenderbar = sicht instanceof Knoten knoten ? knoten.aenderbar() : "NSEW";
        if (aenderbar.equals("NSEW") || aenderbar.equals("EAST_WEST")) {
            rechte.add(Recht.BREITE);
        }
        if (aenderbar.equals("NSEW") || aenderbar.equals("NORTH_SOUTH")) {
            rechte.add(Recht.HOEHE);
        }
    }

    private static void zustand(Knotenlage lage, Szenenelement element, Set<Recht> rechte) {
        if (element instanceof Kasten kasten && kasten.klappstand() != Kasten.Klappstand.OHNE) {
            rechte.add(Recht.EINKLAPPEN);
        }
        if (lage.eingeklappt()) {
            rechte.add(Recht.EINGEKLAPPT);
        }
        if (lage.fest()) {
            rechte.add(Recht.ANGEHEFTET);
        }
    }
}
