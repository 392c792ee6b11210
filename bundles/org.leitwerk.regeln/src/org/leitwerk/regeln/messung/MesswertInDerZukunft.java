package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MESSREIHE__ART;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.MESSWERT__ZEIT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Wertart;

/** Ein Istwert liegt nicht nach dem Stichtag. */
public final class MesswertInDerZukunft implements Regel<Messreihe> {

    @Override
    public Stream<Befund> pruefe(Messreihe messreihe, Planstand stand) {
        if (!Istwerte.istIst(messreihe) || stand.stichtag().isEmpty()) {
            return Stream.empty();
        }
        LocalDate stichtag = stand.stichtag().get();
        List<Messwert> kuenftige = messreihe.getWerte().stream()
                .filter(wert -> wert.getWert() != null
                        && wert.getZeit() != null
                        && wert.getZeit().beginn().isAfter(stichtag))
                .toList();
        // The kind belongs to the series as a whole.
        List<Wertart> andere = kuenftige.size() == messreihe.getWerte().size()
                ? List.of(Wertart.PLANUNG, Wertart.PROGNOSE)
                : List.of();
        return kuenftige.stream().limit(1).map(wert -> Befund.an(wert, MESSWERT__ZEIT)
                .mit(wert.getZeit(), stichtag)
                .behebbarDurch(
                        Korrektur.zurWahl(andere, art -> Korrektur.setzen("art", messreihe, MESSREIHE__ART, art))));
    }
}
