package org.leitwerk.regeln.massnahmen;

import java.util.List;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelgruppe;
import org.leitwerk.regeln.Stufung;
import org.leitwerk.steuerung.Handlungsempfehlung;
import org.leitwerk.steuerung.Jahresstellen;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Meilenstein;
import org.leitwerk.steuerung.Projekt;

/** The rules about measures, projects and recommendations. */
public final class Massnahmenregeln implements Regelgruppe {

    @Override
    public List<Regeleintrag<?>> regeln() {
        return List.of(
                new Regeleintrag<>(Massnahme.class, new MassnahmeOhneZiel(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Massnahme.class, new MassnahmeOhneVerantwortliche(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Massnahme.class, new MassnahmeOhneZeitraum(), Stufung.MAHNEND),
                new Regeleintrag<>(Massnahme.class, new MassnahmeOhneKosten(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Massnahme.class, new MassnahmeOhneAbsicherung(), Stufung.SANFT),
                new Regeleintrag<>(Massnahme.class, new MassnahmeOhneBedarf(), Stufung.HINWEISEND),
                new Regeleintrag<>(Massnahme.class, new MassnahmeOhneAdressat(), Stufung.MAHNEND),
                new Regeleintrag<>(Massnahme.class, new MassnahmeEndetNachZiel(), Stufung.MAHNEND),
                new Regeleintrag<>(Massnahme.class, new MassnahmeAusserhalbPlanung(), Stufung.HINWEISEND),
                new Regeleintrag<>(Massnahme.class, new MassnahmeUeberfaellig(), Stufung.MAHNEND),
                new Regeleintrag<>(Massnahme.class, new FortschrittPasstNicht(), Stufung.WARNEND),
                new Regeleintrag<>(Massnahme.class, new MassnahmenUeberschneidenSich(), Stufung.MAHNEND),
                new Regeleintrag<>(Massnahme.class, new MassnahmeZuVieleBeteiligte(), Stufung.HINWEISEND),
                new Regeleintrag<>(Massnahme.class, new MassnahmenfolgeZyklisch(), Stufung.WIDERSPRUCH),
                new Regeleintrag<>(Massnahme.class, new MassnahmeBeginntVorVorgaenger(), Stufung.WARNEND),
                new Regeleintrag<>(Projekt.class, new ProjektOhneLeitung(), Stufung.MAHNEND),
                new Regeleintrag<>(Projekt.class, new ProjektOhneEnde(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Projekt.class, new ProjektphaseOhneFreigabe(), Stufung.STRENG),
                new Regeleintrag<>(Meilenstein.class, new MeilensteinAusserhalb(), Stufung.WARNEND),
                new Regeleintrag<>(Meilenstein.class, new MeilensteinUeberfaellig(), Stufung.MAHNEND),
                new Regeleintrag<>(Massnahme.class, new FoerderungEndetVorMassnahme(), Stufung.MAHNEND),
                new Regeleintrag<>(Massnahme.class, new AbgeschlossenOhneEvaluation(), Stufung.MAHNEND),
                new Regeleintrag<>(Jahresstellen.class, new StellenUeberPlan(), Stufung.STRENG),
                new Regeleintrag<>(Handlungsempfehlung.class, new EmpfehlungOhneAdressat(), Stufung.HINWEISEND),
                new Regeleintrag<>(Handlungsempfehlung.class, new EmpfehlungOhneFolge(), Stufung.MAHNEND));
    }
}
