package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MESSWERT__ZEIT;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Messreihe;

/** Ein Istwert liegt nicht nach dem Stichtag. */
public final class MesswertInDerZukunft implements Regel<Messreihe> {

    @Override
    public Stream<Befund> pruefe(Messreihe messreihe, Planstand stand) {
        if (!Istwerte.istIst(messreihe) || stand.stichtag().isEmpty()) {
            return Stream.empty();
        }
        LocalDate stichtag = stand.stichtag().get();
        return messreihe.getWerte().stream()
                .filter(wert -> wert.getWert() != null
                        && wert.getZeit() != null
                        && wert.getZeit().beginn().isAfter(stichtag))
                .limit(1)
                .map(wert -> Befund.an(wert, MESSWERT__ZEIT).mit(wert.getZeit(), stichtag));
    }
}
