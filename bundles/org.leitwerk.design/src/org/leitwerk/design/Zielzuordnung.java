package org.leitwerk.design;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Leitbild;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Staerke;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Verantwortbar;
import org.leitwerk.steuerung.Vision;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielbeziehung;
import org.leitwerk.steuerung.Zielbeziehungsart;

/** What belongs to goals and lies beside them: who answers, what contributes, what measures, what contradicts. */
public final class Zielzuordnung {

    private static final Set<Zielbeziehungsart> FOERDERLICH =
            EnumSet.of(Zielbeziehungsart.ERGAENZT, Zielbeziehungsart.STUETZT, Zielbeziehungsart.VERSTAERKT);

    /** Everybody who can answer for something in the plan. */
    public List<Beteiligter> alleBeteiligten(EObject stelle) {
        return Plan.alle(stelle, Beteiligter.class);
    }

    /** Whether somebody leads in an element. */
    public boolean fuehrt(EObject element, EObject wer) {
        return element instanceof Verantwortbar stelle && stelle.getFederfuehrend() == wer;
    }

    /** Makes exactly the chosen ones responsible for an element; gives the element. */
    public EObject setzeVerantwortliche(EObject element, Collection<?> auswahl) {
        if (element instanceof Verantwortbar stelle) {
            List<Beteiligter> neue = auswahl.stream()
                    .filter(Beteiligter.class::isInstance)
                    .map(Beteiligter.class::cast)
                    .toList();
            stelle.getVerantwortlich().retainAll(neue);
            neue.stream()
                    .filter(wer -> !stelle.getVerantwortlich().contains(wer))
                    .forEach(stelle.getVerantwortlich()::add);
            if (!neue.contains(stelle.getFederfuehrend())) {
                stelle.setFederfuehrend(null);
            }
        }
        return element;
    }

    /** The file for a new vision or mission statement. */
    public Plandatei ablageFuerLeitbild(EObject stelle) {
        return Ablageort.neben(Sichten.planstelle(stelle), Leitbild.class, Vision.class);
    }

    /** The file for a new measure. */
    public Plandatei ablageFuerMassnahme(EObject stelle) {
        return Ablageort.neben(Sichten.planstelle(stelle), Massnahme.class);
    }

    /** The file for a new indicator. */
    public Plandatei ablageFuerIndikator(EObject stelle) {
        return Ablageort.neben(Sichten.planstelle(stelle), Indikator.class);
    }

    /** Lets a measure contribute to a goal; without a goal nothing changes. Gives the measure. */
    public Massnahme traegtBeiZu(Massnahme massnahme, EObject ziel) {
        if (ziel instanceof Ziel zu) {
            Wirkungsbeitrag beitrag = SteuerungFactory.eINSTANCE.createWirkungsbeitrag();
            beitrag.setZiel(zu);
            massnahme.getBeitraege().add(beitrag);
        }
        return massnahme;
    }

    /** Lets a goal be measured by an indicator; without a goal nothing changes. Gives the indicator. */
    public Indikator misst(Indikator indikator, EObject ziel) {
        if (ziel instanceof Ziel gemessen) {
            Messung messung = SteuerungFactory.eINSTANCE.createMessung();
            messung.setIndikator(indikator);
            gemessen.getMessungen().add(messung);
        }
        return indikator;
    }

    /** Whether something is a measure. */
    public boolean istMassnahme(EObject element) {
        return element instanceof Massnahme;
    }

    /** Whether two goals contradict each other. */
    public boolean istWiderspruch(Zielbeziehung beziehung) {
        return beziehung.getArt() == Zielbeziehungsart.WIDERSPRICHT;
    }

    /** Whether a goal helps another one. */
    public boolean istFoerderlich(Zielbeziehung beziehung) {
        return FOERDERLICH.contains(beziehung.getArt());
    }

    /** Width of the line of a contribution: 2 if it is strong, else 1. */
    public int beitragstaerke(Wirkungsbeitrag beitrag) {
        return beitrag.getStaerke() == Staerke.STARK ? 2 : 1;
    }
}
