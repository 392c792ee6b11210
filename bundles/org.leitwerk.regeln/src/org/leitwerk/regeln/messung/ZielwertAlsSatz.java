package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELSATZ__SATZ;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Zielsatz;

/** Ein Zielwert, der als Satz geschrieben ist, braucht einen Blick, wie er gelesen wird. */
public final class ZielwertAlsSatz implements Regel<Zielsatz> {

    @Override
    public Stream<Befund> pruefe(Zielsatz satz, Planstand stand) {
        return satz.getSatz() == null
                ? Stream.empty()
                : Stream.of(Befund.an(satz, ZIELSATZ__SATZ).mit(satz.getSatz().strip()));
    }
}
