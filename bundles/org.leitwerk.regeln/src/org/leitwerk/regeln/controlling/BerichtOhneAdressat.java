package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BERICHT__ADRESSATEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bericht;

/** Ein Bericht richtet sich an jemanden (KGSt-Handbuch, Kap. 5.5.1 und 6.7). */
public final class BerichtOhneAdressat implements Regel<Bericht> {

    @Override
    public Stream<Befund> pruefe(Bericht bericht, Planstand stand) {
        return bericht.getAdressaten().isEmpty() ? Stream.of(Befund.an(bericht, BERICHT__ADRESSATEN)) : Stream.empty();
    }
}
