package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDEX__KOMPONENTEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Index;

/** Ein Index verdichtet mindestens zwei Indikatoren (KGSt-Handbuch, Kap. 5.2.2). */
public final class IndexZuKlein implements Regel<Index> {

    @Override
    public Stream<Befund> pruefe(Index index, Planstand stand) {
        int anzahl = index.getKomponenten().size();
        return anzahl < 2 && index.getFormel() == null
                ? Stream.of(Befund.an(index, INDEX__KOMPONENTEN).mit(anzahl))
                : Stream.empty();
    }
}
