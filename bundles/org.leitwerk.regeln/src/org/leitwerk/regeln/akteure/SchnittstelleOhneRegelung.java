package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.SCHNITTSTELLE__INSTRUMENTE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Schnittstelle;

/** An einer Schnittstelle ist geregelt, wie zusammengearbeitet wird (Kreis Recklinghausen, 2021, Kap. 2.1.2). */
public final class SchnittstelleOhneRegelung implements Regel<Schnittstelle> {

    @Override
    public Stream<Befund> pruefe(Schnittstelle schnittstelle, Planstand stand) {
        return schnittstelle.getInstrumente().isEmpty()
                ? Stream.of(Befund.an(schnittstelle, SCHNITTSTELLE__INSTRUMENTE))
                : Stream.empty();
    }
}
