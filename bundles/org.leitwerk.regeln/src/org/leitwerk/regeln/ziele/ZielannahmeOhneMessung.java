package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELANNAHME__INDIKATOR;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Zielannahme;

/** Ein Szenario ändert nur Zielwerte von Indikatoren, an denen das Ziel gemessen wird. */
public final class ZielannahmeOhneMessung implements Regel<Zielannahme> {

    @Override
    public Stream<Befund> pruefe(Zielannahme annahme, Planstand stand) {
        boolean benannt = annahme.getZiel() != null
                && annahme.getIndikator() != null
                && !annahme.getZiel().eIsProxy()
                && !annahme.getIndikator().eIsProxy();
        boolean gemessen = benannt
                && annahme.getZiel().getMessungen().stream()
                        .anyMatch(messung -> messung.getIndikator() == annahme.getIndikator());
        return !benannt || gemessen
                ? Stream.empty()
                : Stream.of(Befund.an(annahme, ZIELANNAHME__INDIKATOR).mit(annahme.getZiel(), annahme.getIndikator()));
    }
}
