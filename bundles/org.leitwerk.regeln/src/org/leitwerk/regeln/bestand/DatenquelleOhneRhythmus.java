package org.leitwerk.regeln.bestand;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.DATENQUELLE__RHYTHMUS;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Datenquelle;

/** Eine Quelle wird in festen Abständen erhoben (KGSt-Handbuch, Kap. 2.4.2 und 6.3). */
public final class DatenquelleOhneRhythmus implements Regel<Datenquelle> {

    @Override
    public Stream<Befund> pruefe(Datenquelle datenquelle, Planstand stand) {
        if (datenquelle.getRhythmus() == null && datenquelle.getEndet() == null) {
            return Stream.of(Befund.an(datenquelle, DATENQUELLE__RHYTHMUS));
        }
        return Stream.empty();
    }
}
