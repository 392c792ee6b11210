package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELWERT__BASIS;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Aenderungswert;

/** Eine Veränderung braucht einen Ausgangswert (KGSt-Handbuch, Kap. 5.4). */
public final class ZielwertOhneBasis implements Regel<Aenderungswert> {

    @Override
    public Stream<Befund> pruefe(Aenderungswert wert, Planstand stand) {
        return wert.getBasis() == null
                ? Stream.of(Befund.an(wert, ZIELWERT__BASIS).mit(Zielwerte.indikator(wert)))
                : Stream.empty();
    }
}
