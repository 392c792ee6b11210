package org.leitwerk.regeln.prozess;

import java.util.List;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelgruppe;
import org.leitwerk.regeln.Stufung;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Berichtspflicht;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Beschlusspunkt;
import org.leitwerk.steuerung.Leitfrage;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Termin;
import org.leitwerk.steuerung.Vorlage;

/** The rules about the steering cycle, papers and decisions. */
public final class Prozessregeln implements Regelgruppe {

    @Override
    public List<Regeleintrag<?>> regeln() {
        return List.of(
                new Regeleintrag<>(Planung.class, new ProzessschrittFehlt(), Stufung.HINWEISEND),
                new Regeleintrag<>(Prozessschritt.class, new ProzessschritteVertauscht(), Stufung.STRENG),
                new Regeleintrag<>(Prozessschritt.class, new ProzessschrittOhneErgebnis(), Stufung.WARNEND),
                new Regeleintrag<>(Leitfrage.class, new LeitfrageUnbeantwortet(), Stufung.WARNEND),
                new Regeleintrag<>(Vorlage.class, new BeratungsfolgeOhneEntscheidung(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Vorlage.class, new EntscheidungVorVorberatung(), Stufung.STRENG),
                new Regeleintrag<>(Vorlage.class, new BeratungsfolgeUnsortiert(), Stufung.STRENG),
                new Regeleintrag<>(Beratungsschritt.class, new BeratungVorVorlage(), Stufung.STRENG),
                new Regeleintrag<>(Beschluss.class, new BeschlussOhneGremium(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Beschluss.class, new BeschlussOhneDatum(), Stufung.MAHNEND),
                new Regeleintrag<>(Beschlusspunkt.class, new BeschlusspunktOhneEmpfaenger(), Stufung.MAHNEND),
                new Regeleintrag<>(Berichtspflicht.class, new BerichtspflichtUnvollstaendig(), Stufung.MAHNEND),
                new Regeleintrag<>(Planelement.class, new BeschlossenOhneBeschluss(), Stufung.MAHNEND),
                new Regeleintrag<>(Termin.class, new TerminAusserhalbPlanung(), Stufung.HINWEISEND));
    }
}
