package org.leitwerk.regeln.bestand;

import java.util.List;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelgruppe;
import org.leitwerk.regeln.Stufung;
import org.leitwerk.steuerung.Bedarf;
import org.leitwerk.steuerung.Bestand;
import org.leitwerk.steuerung.Datenquelle;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Trend;
import org.leitwerk.steuerung.Versorgungsluecke;

/** The rules about stocktaking: supply, needs, trends, sources. */
public final class Bestandsregeln implements Regelgruppe {

    @Override
    public List<Regeleintrag<?>> regeln() {
        return List.of(
                new Regeleintrag<>(Planung.class, new BestandsaufnahmeFehlt(), Stufung.MAHNEND),
                new Regeleintrag<>(Planung.class, new BestandsaufnahmeUnvollstaendig(), Stufung.MAHNEND),
                new Regeleintrag<>(Bedarf.class, new BedarfOhneBeleg(), Stufung.MAHNEND),
                new Regeleintrag<>(Bedarf.class, new BedarfOhneZielgruppe(), Stufung.MAHNEND),
                new Regeleintrag<>(Bedarf.class, new BedarfOhneZiel(), Stufung.MAHNEND),
                new Regeleintrag<>(Bedarf.class, new BedarfOhneMassnahme(), Stufung.MAHNEND),
                new Regeleintrag<>(Bedarf.class, new BedarfNurEineDatenart(), Stufung.HINWEISEND),
                new Regeleintrag<>(Versorgungsluecke.class, new LueckeOhneBedarf(), Stufung.MAHNEND),
                new Regeleintrag<>(Trend.class, new TrendOhneKonsequenz(), Stufung.HINWEISEND),
                new Regeleintrag<>(Planung.class, new StaerkenanalyseLueckenhaft(), Stufung.HINWEISEND),
                new Regeleintrag<>(org.leitwerk.steuerung.Befund.class, new BefundOhneFolge(), Stufung.HINWEISEND),
                new Regeleintrag<>(Datenquelle.class, new DatenquelleOhneRhythmus(), Stufung.HINWEISEND),
                new Regeleintrag<>(Datenquelle.class, new DatenquelleUngenutzt(), Stufung.HINWEISEND),
                new Regeleintrag<>(Indikator.class, new DatenquelleAbgelaufen(), Stufung.WARNEND),
                new Regeleintrag<>(Bestand.class, new BestandOhneTraeger(), Stufung.HINWEISEND),
                new Regeleintrag<>(Planung.class, new SzenarienUnvollstaendig(), Stufung.HINWEISEND));
    }
}
