package org.leitwerk.regeln.messung;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Indikatorzweck;

/** Keine Zahlenfriedhöfe (KGSt-Handbuch, Kap. 6.7). */
public final class IndikatorUngenutzt implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        boolean beobachtet =
                indikator.getZweck().contains(Indikatorzweck.MONITORING) || indikator.getHandlungsfeld() != null;
        return beobachtet || stand.wirdVerwendet(indikator)
                ? Stream.empty()
                : Stream.of(Befund.an(indikator).behebbarDurch(Korrektur.loeschen("streichen", indikator)));
    }
}
