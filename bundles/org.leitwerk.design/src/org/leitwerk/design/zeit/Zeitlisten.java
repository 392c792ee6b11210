package org.leitwerk.design.zeit;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Bericht;
import org.leitwerk.steuerung.Berichtspflicht;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Foerderung;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Meilenstein;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Projektphase;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Sitzung;
import org.leitwerk.steuerung.Termin;
import org.leitwerk.steuerung.Vereinbarung;

/** What the timetable shows. */
public final class Zeitlisten {

    /** Steps of the process on all levels. */
    public List<Prozessschritt> zeitSchritte(Plandatei plan) {
        return alle(plan, Prozessschritt.class);
    }

    /** Measures, projects and programmes. */
    public List<Massnahme> zeitMassnahmen(Plandatei plan) {
        return alle(plan, Massnahme.class);
    }

    /** Phases of projects. */
    public List<Projektphase> zeitPhasen(Plandatei plan) {
        return alle(plan, Projektphase.class);
    }

    /** Milestones of measures. */
    public List<Meilenstein> zeitMeilensteine(Plandatei plan) {
        return alle(plan, Meilenstein.class);
    }

    /** Decisions. */
    public List<Beschluss> zeitBeschluesse(Plandatei plan) {
        return alle(plan, Beschluss.class);
    }

    /** Steps of drafts through bodies, those with a day: without one they say nothing here. */
    public List<Beratungsschritt> zeitBeratungen(Plandatei plan) {
        return alle(plan, Beratungsschritt.class).stream()
                .filter(schritt -> schritt.getDatum() != null)
                .toList();
    }

    /** Meetings of bodies. */
    public List<Sitzung> zeitSitzungen(Plandatei plan) {
        return alle(plan, Sitzung.class);
    }

    /** Reports. */
    public List<Bericht> zeitBerichte(Plandatei plan) {
        return alle(plan, Bericht.class);
    }

    /** Duties to report. */
    public List<Berichtspflicht> zeitPflichten(Plandatei plan) {
        return alle(plan, Berichtspflicht.class);
    }

    /** Dates of the calendar. */
    public List<Termin> zeitTermine(Plandatei plan) {
        return alle(plan, Termin.class);
    }

    /** Agreements. */
    public List<Vereinbarung> zeitVereinbarungen(Plandatei plan) {
        return alle(plan, Vereinbarung.class);
    }

    /** Grants. */
    public List<Foerderung> zeitFoerderungen(Plandatei plan) {
        return alle(plan, Foerderung.class);
    }

    /** What a measure waits for. */
    public List<Massnahme> zeitVorgaenger(Massnahme massnahme) {
        return massnahme.getNach().stream().filter(Planwissen::da).toList();
    }

    /** What a step waits for. */
    public List<Prozessschritt> schrittVorgaenger(Prozessschritt schritt) {
        return schritt.getNach().stream().filter(Planwissen::da).toList();
    }

    private static <T extends EObject> List<T> alle(Plandatei plan, Class<T> art) {
        return Planwissen.von(plan).stand().alle(art);
    }
}
