package org.leitwerk.regeln.bestand;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Datenquelle;

/** Daten, die niemand verwendet, führen in den Datenfriedhof (Sozialplanung in Kreisen, 2019). */
public final class DatenquelleUngenutzt implements Regel<Datenquelle> {

    @Override
    public Stream<Befund> pruefe(Datenquelle datenquelle, Planstand stand) {
        return !stand.wirdVerwendet(datenquelle)
                ? Stream.of(Befund.an(datenquelle).behebbarDurch(Korrektur.loeschen("streichen", datenquelle)))
                : Stream.empty();
    }
}
