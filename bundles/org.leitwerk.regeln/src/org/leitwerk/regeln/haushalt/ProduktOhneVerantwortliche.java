package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VERANTWORTBAR__VERANTWORTLICH;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Zustaendigkeit;
import org.leitwerk.steuerung.Produkt;

/** Ein Produkt hat eine verantwortliche Stelle (KGSt-Handbuch, Kap. 3.1). */
public final class ProduktOhneVerantwortliche implements Regel<Produkt> {

    @Override
    public Stream<Befund> pruefe(Produkt produkt, Planstand stand) {
        return !Zustaendigkeit.geklaert(produkt)
                ? Stream.of(Befund.an(produkt, VERANTWORTBAR__VERANTWORTLICH))
                : Stream.empty();
    }
}
