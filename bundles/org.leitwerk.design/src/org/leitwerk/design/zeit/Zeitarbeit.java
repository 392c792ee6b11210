package org.leitwerk.design.zeit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Ablageort;
import org.leitwerk.design.Planwissen;
import org.leitwerk.steuerung.Bericht;
import org.leitwerk.steuerung.Berichtspflicht;
import org.leitwerk.steuerung.Berichtsstatus;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Massnahmenstatus;
import org.leitwerk.steuerung.Meilenstein;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Schrittstatus;
import org.leitwerk.steuerung.Termin;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** What the tools and rules of the timetable ask, and what they change. */
public final class Zeitarbeit {

    /** The file a new date belongs to. */
    public Plandatei ablageTermin(EObject element) {
        return Ablageort.neben(element, Termin.class, Prozessschritt.class);
    }

    /** The file a new decision belongs to. */
    public Plandatei ablageBeschluss(EObject element) {
        return Ablageort.neben(element, Beschluss.class);
    }

    /** The file a new report belongs to. */
    public Plandatei ablageBericht(EObject element) {
        return Ablageort.neben(element, Bericht.class, Berichtspflicht.class);
    }

    /** The day of the plan, else the last day of its period; null if neither is known. */
    public LocalDate zeitHeute(EObject element) {
        return Planwissen.von(element)
                .stand()
                .stichtag()
                .or(() -> Planwissen.von(element)
                        .stand()
                        .planung()
                        .flatMap(plan -> Optional.ofNullable(plan.getZeitraumBis()))
                        .map(jahr -> LocalDate.of(jahr, 12, 31)))
                .orElse(null);
    }

    /** The day of the plan as a term. */
    public Frist zeitHeuteFrist(EObject element) {
        LocalDate heute = zeitHeute(element);
        return heute == null ? null : Frist.zu(Zeitangabe.tag(heute));
    }

    /** Whether a measure may wait for another one: not for itself, and not the other for it. */
    public boolean massnahmeDarfNach(Massnahme massnahme, EObject andere) {
        return andere instanceof Massnahme vorher && vorher != massnahme && !wartetAuf(vorher, massnahme);
    }

    /** Whether a milestone may move to this measure. */
    public boolean darfZuMassnahme(Meilenstein meilenstein, EObject ziel) {
        return ziel instanceof Massnahme && meilenstein.eContainer() != ziel;
    }

    /** Enters that something is done: by its state or by the day of the plan. */
    public EObject alsErledigt(EObject element) {
        if (element instanceof Massnahme massnahme) {
            massnahme.setStatus(Massnahmenstatus.ABGESCHLOSSEN);
        } else if (element instanceof Prozessschritt schritt) {
            schritt.setStatus(Schrittstatus.ABGESCHLOSSEN);
        } else if (element instanceof Meilenstein meilenstein) {
            meilenstein.setErreicht(zeitHeute(element));
        } else if (element instanceof Termin termin) {
            termin.setErledigt(zeitHeute(element));
        } else if (element instanceof Bericht bericht) {
            bericht.setStatus(Berichtsstatus.VEROEFFENTLICHT);
        }
        return element;
    }

    private static boolean wartetAuf(Massnahme wer, Massnahme worauf) {
        Set<Massnahme> gesehen = new HashSet<>();
        Deque<Massnahme> offen = new ArrayDeque<>(List.of(wer));
        while (!offen.isEmpty()) {
            Massnahme eine = offen.pop();
            if (eine == worauf) {
                return true;
            }
            if (gesehen.add(eine)) {
                eine.getNach().stream().filter(Planwissen::da).forEach(offen::push);
            }
        }
        return false;
    }
}
