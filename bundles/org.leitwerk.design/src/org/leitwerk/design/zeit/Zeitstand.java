package org.leitwerk.design.zeit;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.steuerung.Bericht;
import org.leitwerk.steuerung.Berichtsstatus;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Foerderstatus;
import org.leitwerk.steuerung.Foerderung;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Massnahmenstatus;
import org.leitwerk.steuerung.Meilenstein;
import org.leitwerk.steuerung.Projektphase;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Schrittstatus;
import org.leitwerk.steuerung.Termin;
import org.leitwerk.steuerung.Terminart;
import org.leitwerk.steuerung.Vereinbarung;
import org.leitwerk.steuerung.Vereinbarungsstatus;
import org.leitwerk.steuerung.Zeitraumelement;

/** How far things are on the day on which the plan stands; nobody asks the clock. */
public final class Zeitstand {

    /** Whether something is done. */
    public boolean zeitErledigt(EObject element) {
        if (element instanceof Massnahme massnahme) {
            return massnahme.getStatus() == Massnahmenstatus.ABGESCHLOSSEN
                    || massnahme.getStatus() == Massnahmenstatus.EVALUIERT;
        } else if (element instanceof Prozessschritt schritt) {
            return schritt.getStatus() == Schrittstatus.ABGESCHLOSSEN;
        } else if (element instanceof Projektphase phase) {
            return phase.getFreigegeben() != null;
        } else if (element instanceof Meilenstein meilenstein) {
            return meilenstein.getErreicht() != null;
        } else if (element instanceof Termin termin) {
            return termin.getErledigt() != null;
        } else if (element instanceof Bericht bericht) {
            return bericht.getStatus() == Berichtsstatus.VEROEFFENTLICHT
                    || bericht.getStatus() == Berichtsstatus.FORTGESCHRIEBEN;
        } else if (element instanceof Vereinbarung vereinbarung) {
            return vereinbarung.getStatus() == Vereinbarungsstatus.BEENDET;
        } else if (element instanceof Foerderung foerderung) {
            return foerderung.getStatus() == Foerderstatus.NACHGEWIESEN;
        }
        return element instanceof Beschluss beschluss && beschluss.getDatum() != null && vorbei(beschluss);
    }

    /** Whether something was given up. */
    public boolean zeitAufgegeben(EObject element) {
        return element instanceof Massnahme massnahme && massnahme.getStatus() == Massnahmenstatus.GESTOPPT
                || element instanceof Prozessschritt schritt && schritt.getStatus() == Schrittstatus.UEBERSPRUNGEN;
    }

    /** Whether something should be done by the day of the plan and is not; only what has a state can be late. */
    public boolean zeitUeberfaellig(EObject element) {
        return hatZustand(element) && !zeitErledigt(element) && !zeitAufgegeben(element) && vorbei(element);
    }

    /** Whether something runs on the day of the plan. */
    public boolean zeitLaeuft(EObject element) {
        if (zeitErledigt(element) || zeitAufgegeben(element)) {
            return false;
        }
        if (element instanceof Massnahme massnahme && massnahme.getStatus() == Massnahmenstatus.UMSETZUNG
                || element instanceof Prozessschritt schritt && schritt.getStatus() == Schrittstatus.LAUFEND) {
            return true;
        }
        Zeitraum raum = Zeitraum.von(element);
        Optional<LocalDate> heute = Planwissen.von(element).stand().stichtag();
        return raum.bis() != null
                && heute.isPresent()
                && !heute.get().isBefore(raum.von())
                && !heute.get().isAfter(raum.bis());
    }

    /** Whether something is not done yet: for the filter that hides what is. */
    public boolean zeitOffen(EObject element) {
        return !zeitErledigt(element) && !zeitAufgegeben(element);
    }

    /** Rule: something with an end in the past is done. */
    public boolean zeitNichtUeberfaellig(EObject element) {
        return !zeitUeberfaellig(element);
    }

    /** Rule: it is known when a measure begins. */
    public boolean zeitHatBeginn(Zeitraumelement element) {
        return element.getVon() != null;
    }

    private static boolean hatZustand(EObject element) {
        if (element instanceof Massnahme massnahme) {
            return massnahme.getStatus() != Massnahmenstatus.OFFEN && !massnahme.isDauerhaft();
        } else if (element instanceof Prozessschritt schritt) {
            return schritt.getStatus() != Schrittstatus.OFFEN;
        }
        return element instanceof Meilenstein || element instanceof Termin termin && istFaellig(termin);
    }

    /**
     * Whether somebody owes something on a date: a deadline, or a report or milestone somebody is responsible for.
     * Meetings and history pass by, what comes back has no single day.
     */
    private static boolean istFaellig(Termin termin) {
        if (termin.getRhythmus() != null) {
            return false;
        }
        boolean jemand = !termin.getVerantwortlich().isEmpty() || termin.getFederfuehrend() != null;
        return termin.getArt() == Terminart.FRIST
                || jemand && (termin.getArt() == Terminart.BERICHT || termin.getArt() == Terminart.MEILENSTEIN);
    }

    private static boolean vorbei(EObject element) {
        LocalDate ende = Zeitraum.von(element).ende();
        Optional<LocalDate> heute = Planwissen.von(element).stand().stichtag();
        return ende != null && heute.isPresent() && heute.get().isAfter(ende);
    }
}
