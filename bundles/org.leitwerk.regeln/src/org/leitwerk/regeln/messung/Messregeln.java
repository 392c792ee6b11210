package org.leitwerk.regeln.messung;

import java.util.List;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelgruppe;
import org.leitwerk.regeln.Stufung;
import org.leitwerk.steuerung.Aenderungswert;
import org.leitwerk.steuerung.Bereichswert;
import org.leitwerk.steuerung.Index;
import org.leitwerk.steuerung.Indexkomponente;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Verfahrensschwelle;
import org.leitwerk.steuerung.VonAufWert;
import org.leitwerk.steuerung.Zielsatz;
import org.leitwerk.steuerung.Zielwert;

/** The rules about indicators, values and targets. */
public final class Messregeln implements Regelgruppe {

    @Override
    public List<Regeleintrag<?>> regeln() {
        return List.of(
                new Regeleintrag<>(Indikator.class, new IndikatorOhneEinheit(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Indikator.class, new IndikatorOhneDefinition(), Stufung.SANFT),
                new Regeleintrag<>(Indikator.class, new AnteilOhneBezug(), Stufung.SANFT),
                new Regeleintrag<>(Indikator.class, new IndikatorOhneQuelle(), Stufung.SANFT),
                new Regeleintrag<>(Indikator.class, new IndikatorOhneRhythmus(), Stufung.HINWEISEND),
                new Regeleintrag<>(Indikator.class, new IndikatorOhnePolaritaet(), Stufung.MAHNEND),
                new Regeleintrag<>(Indexkomponente.class, new IndexBestandteilOhnePolaritaet(), Stufung.STRENG),
                new Regeleintrag<>(Index.class, new IndexZuKlein(), Stufung.MAHNEND),
                new Regeleintrag<>(Index.class, new IndexOhneStandardisierung(), Stufung.SANFT),
                new Regeleintrag<>(Indikator.class, new FormelZyklisch(), Stufung.WIDERSPRUCH),
                new Regeleintrag<>(Indikator.class, new IndikatorUngenutzt(), Stufung.HINWEISEND),
                new Regeleintrag<>(Indikator.class, new IndikatorOhneWerte(), Stufung.MAHNEND),
                new Regeleintrag<>(Indikator.class, new Datenluecke(), Stufung.HINWEISEND),
                new Regeleintrag<>(Indikator.class, new WerteVeraltet(), Stufung.MAHNEND),
                new Regeleintrag<>(Indikator.class, new MesswertDoppelt(), Stufung.STRENG),
                new Regeleintrag<>(Messwert.class, new AnteilAusserhalb(), Stufung.STRENG),
                new Regeleintrag<>(Messreihe.class, new KleineFallzahl(), Stufung.STRENG),
                new Regeleintrag<>(Messreihe.class, new MesswertInDerZukunft(), Stufung.STRENG),
                new Regeleintrag<>(Messreihe.class, new DatenFehlerhaft(), Stufung.WARNEND),
                new Regeleintrag<>(Zielwert.class, new ZielwertGegenPolaritaet(), Stufung.STRENG),
                new Regeleintrag<>(Zielwert.class, new ZielwertAndereEinheit(), Stufung.STRENG),
                new Regeleintrag<>(Aenderungswert.class, new ProzentOderProzentpunkte(), Stufung.WARNEND),
                new Regeleintrag<>(Aenderungswert.class, new ZielwertOhneBasis(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Zielwert.class, new BasisOhneMesswert(), Stufung.MAHNEND),
                new Regeleintrag<>(VonAufWert.class, new BasiswertWeichtAb(), Stufung.STRENG),
                new Regeleintrag<>(Zielwert.class, new ZielwertVorBasis(), Stufung.WIDERSPRUCH),
                new Regeleintrag<>(Bereichswert.class, new ZielwertGrenzenVertauscht(), Stufung.WIDERSPRUCH),
                new Regeleintrag<>(Zielwert.class, new ZielwertOhneTermin(), Stufung.MAHNEND),
                new Regeleintrag<>(Zielwert.class, new ZielwertSchonErreicht(), Stufung.HINWEISEND),
                new Regeleintrag<>(Zielwert.class, new KorridorVertauscht(), Stufung.WIDERSPRUCH),
                new Regeleintrag<>(Zielwert.class, new ZielwertAusserhalbKorridor(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Zielwert.class, new ZielwertOhneHaushaltsbeschluss(), Stufung.MAHNEND),
                new Regeleintrag<>(Indikator.class, new SchwellenReihenfolge(), Stufung.STRENG),
                new Regeleintrag<>(Verfahrensschwelle.class, new SchwelleFremdeStufe(), Stufung.STRENG),
                new Regeleintrag<>(Verfahrensschwelle.class, new StufenReihenfolge(), Stufung.STRENG),
                new Regeleintrag<>(Messreihe.class, new MessreiheBreitUndLang(), Stufung.STRENG),
                new Regeleintrag<>(Zielsatz.class, new ZielwertAlsSatz(), Stufung.HINWEISEND),
                new Regeleintrag<>(Indikator.class, new AltersspannenPassenNicht(), Stufung.WARNEND),
                new Regeleintrag<>(Messung.class, new AlterPasstNichtZurZielgruppe(), Stufung.HINWEISEND),
                new Regeleintrag<>(Indikator.class, new AbsoluteZahlenImRaumvergleich(), Stufung.WARNEND),
                new Regeleintrag<>(Messung.class, new ZielMitUnbeeinflussbaremIndikator(), Stufung.HINWEISEND));
    }
}
