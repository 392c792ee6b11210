package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MESSUNG__INDIKATOR;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Beeinflussbarkeit;
import org.leitwerk.steuerung.Messung;

/** Ein Ziel misst sich an dem, was die Kommune beeinflussen kann (KGSt-Handbuch, Kap. 3.1 und 7). */
public final class ZielMitUnbeeinflussbaremIndikator implements Regel<Messung> {

    @Override
    public Stream<Befund> pruefe(Messung messung, Planstand stand) {
        boolean fremd = messung.getIndikator() != null
                && messung.getIndikator().getBeeinflussbarkeit() == Beeinflussbarkeit.NICHT;
        return fremd ? Stream.of(Befund.an(messung, MESSUNG__INDIKATOR).mit(messung.getIndikator())) : Stream.empty();
    }
}
