package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Loeschen;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Setzen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.aenderung.Umbenennen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Namensgebung;
import org.leitwerk.dsl.ide.bearbeitung.Platz;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage.Literals;

/**
 * Translates what a tool did into operations of the writer: new values as they are, new elements with a free name at a
 * fitting place, deletions with everything that refers to them.
 */
final class Textuebersetzung {

    private final Stand stand;
    private final Planspur spur;
    private final Neubau neubau;
    private final List<Operation> operationen = new ArrayList<>();
    private final Map<EObject, Integer> eingefuegt = new HashMap<>();
    private URI auswahl;

    /**
     * A translation; the tool must have been taken back.
     *
     * @param stand the plan
     * @param spur what the tool did
     * @param neubau copies of what it created
     */
    Textuebersetzung(Stand stand, Planspur spur, Neubau neubau) {
        this.stand = stand;
        this.spur = spur;
        this.neubau = neubau;
    }

    /** The operations for all the tool did. */
    Transaktion uebersetze() {
        benenne();
        for (Planspur.Wertwechsel wechsel : spur.wechsel()) {
            if (wechsel.merkmal() == Literals.PLANDATEI__ELEMENTE) {
                ordneEin(wechsel);
            } else {
                setze(wechsel);
            }
        }
        for (Neubau.Umzug umzug : neubau.umzuege()) {
            operationen.add(new Setzen(umzug.neues(), umzug.merkmal(), umzug.werte()));
        }
        spur.weggefallene().forEach(element -> operationen.add(new Loeschen(element)));
        return new Transaktion(operationen);
    }

    /** Address, after the change, of the first new element with a name; null if there is none. */
    URI auswahl() {
        return auswahl;
    }

    private void benenne() {
        Namensgebung namen = null;
        for (EObject kopie : neubau.kopien()) {
            if (kopie instanceof Planelement neu) {
                namen = namen == null ? Namensgebung.in(stand) : namen;
                if (neu.getName() == null || neu.getName().isBlank()) {
                    neu.setName(namen.fuer(neu.getTitel(), neu.eClass()));
                } else {
                    neu.setName(namen.frei(neu.getName()));
                }
            }
        }
    }

    private void setze(Planspur.Wertwechsel wechsel) {
        EObject element = wechsel.element();
        List<Object> bisher = Planspur.lies(element, wechsel.merkmal());
        List<Object> werte = new ArrayList<>();
        for (Object wert : wechsel.werte()) {
            werte.add(neubau.fuer(wert));
            waehle(element, neubau.fuer(wert));
        }
        if (wechsel.merkmal() == Literals.PLANELEMENT__NAME && !werte.isEmpty() && !bisher.isEmpty()) {
            operationen.add(new Umbenennen(element, (String) werte.get(0)));
            return;
        }
        behalteWegfallende(wechsel, bisher, werte);
        if (!werte.equals(bisher)) {
            operationen.add(new Setzen(element, wechsel.merkmal(), werte));
        }
    }

    /** What is deleted leaves by the deletion itself, which knows what has to go with it. */
    private void behalteWegfallende(Planspur.Wertwechsel wechsel, List<Object> bisher, List<Object> werte) {
        if (!wechsel.merkmal().isMany() && !werte.isEmpty()) {
            return;
        }
        for (int i = 0; i < bisher.size(); i++) {
            if (spur.weg(bisher.get(i))) {
                werte.add(Math.min(i, werte.size()), bisher.get(i));
            }
        }
    }

    /** Elements that stand by themselves go to their kind, unless the tool chose a place among those there. */
    private void ordneEin(Planspur.Wertwechsel wechsel) {
        List<Object> werte = new ArrayList<>(wechsel.werte());
        List<EObject> neue = new ArrayList<>();
        while (!werte.isEmpty() && spur.neu(werte.get(werte.size() - 1))) {
            neue.add(0, (EObject) neubau.fuer(werte.remove(werte.size() - 1)));
        }
        setze(new Planspur.Wertwechsel(wechsel.element(), wechsel.merkmal(), werte));
        for (EObject neues : neue) {
            Platz platz = Platz.beiSeinesgleichen(stand, neues.eClass());
            int davor = eingefuegt.merge(platz.eltern(), 1, Integer::sum) - 1;
            int stelle = platz.stelle() == Einfuegen.AM_ENDE ? platz.stelle() : platz.stelle() + davor;
            operationen.add(new Einfuegen(platz.eltern(), platz.merkmal(), stelle, neues));
            waehle(platz.eltern(), neues);
        }
    }

    private void waehle(EObject eltern, Object wert) {
        if (auswahl == null
                && wert instanceof Planelement neues
                && neubau.kopien().contains(neues)) {
            auswahl = eltern.eResource().getURI().appendFragment(neues.getName());
        }
    }
}
