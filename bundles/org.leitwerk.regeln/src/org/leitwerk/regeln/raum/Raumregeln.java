package org.leitwerk.regeln.raum;

import java.util.List;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelgruppe;
import org.leitwerk.regeln.Stufung;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Kommune;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Raumgliederung;
import org.leitwerk.steuerung.Sozialraum;

/** The rules about spatial units. */
public final class Raumregeln implements Regelgruppe {

    @Override
    public List<Regeleintrag<?>> regeln() {
        return List.of(
                new Regeleintrag<>(Raumgliederung.class, new RaumOhneEinwohner(), Stufung.HINWEISEND),
                new Regeleintrag<>(Raumgliederung.class, new RaumgliederungOhneRaeume(), Stufung.HINWEISEND),
                new Regeleintrag<>(Raumgliederung.class, new RaumZuKlein(), Stufung.HINWEISEND),
                new Regeleintrag<>(Sozialraum.class, new RaumEinwohnersumme(), Stufung.STRENG),
                new Regeleintrag<>(Sozialraum.class, new RaumschluesselDoppelt(), Stufung.STRENG),
                new Regeleintrag<>(Kommune.class, new KommuneEinwohnersumme(), Stufung.STRENG),
                new Regeleintrag<>(Planung.class, new RaumgliederungMehrfach(), Stufung.HINWEISEND),
                new Regeleintrag<>(Raumgliederung.class, new RaumgliederungOhneBegruendung(), Stufung.MAHNEND),
                new Regeleintrag<>(Raumgliederung.class, new RaumgliederungOhneKriterien(), Stufung.HINWEISEND),
                new Regeleintrag<>(Indikator.class, new MesswertFremdeRaumgliederung(), Stufung.WARNEND));
    }
}
