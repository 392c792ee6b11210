package org.leitwerk.regeln.controlling;

import java.util.List;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelgruppe;
import org.leitwerk.regeln.Stufung;
import org.leitwerk.steuerung.Abcanalyse;
import org.leitwerk.steuerung.Abweichung;
import org.leitwerk.steuerung.Bericht;
import org.leitwerk.steuerung.Bewertung;
import org.leitwerk.steuerung.Evaluation;
import org.leitwerk.steuerung.Nutzwertanalyse;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Punktwert;
import org.leitwerk.steuerung.Ziel;

/** The rules about reports, deviations, evaluations and analyses. */
public final class Controllingregeln implements Regelgruppe {

    @Override
    public List<Regeleintrag<?>> regeln() {
        return List.of(
                new Regeleintrag<>(Planung.class, new PlanOhneControlling(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Bericht.class, new BerichtOhneAdressat(), Stufung.MAHNEND),
                new Regeleintrag<>(Bericht.class, new BerichtOhneRhythmus(), Stufung.MAHNEND),
                new Regeleintrag<>(Abweichung.class, new AbweichungOhneUrsache(), Stufung.MAHNEND),
                new Regeleintrag<>(Abweichung.class, new AbweichungOhnePrognose(), Stufung.MAHNEND),
                new Regeleintrag<>(Abweichung.class, new AbweichungOhneGegenmassnahme(), Stufung.MAHNEND),
                new Regeleintrag<>(Bewertung.class, new BewertungOhneBegruendung(), Stufung.STRENG),
                new Regeleintrag<>(Evaluation.class, new EvaluationOhneGegenstand(), Stufung.MAHNEND),
                new Regeleintrag<>(Evaluation.class, new EvaluationVorBeginn(), Stufung.STRENG),
                new Regeleintrag<>(Ziel.class, new ZielFaelligOhneBewertung(), Stufung.MAHNEND),
                new Regeleintrag<>(Nutzwertanalyse.class, new GewichteErgebenNichtHundert(), Stufung.MAHNEND),
                new Regeleintrag<>(Nutzwertanalyse.class, new NutzwertBewertungLueckenhaft(), Stufung.MAHNEND),
                new Regeleintrag<>(Punktwert.class, new NutzwertPunkteAusserhalb(), Stufung.STRENG),
                new Regeleintrag<>(Abcanalyse.class, new AbcGrenzenVertauscht(), Stufung.WIDERSPRUCH));
    }
}
