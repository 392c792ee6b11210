package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VERANTWORTBAR__VERANTWORTLICH;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Zustaendigkeit;
import org.leitwerk.steuerung.Ziel;

/** Die Verantwortung für ein Ziel ist eindeutig geklärt (Stadt Münster, V/0715/2012, Ziffer 4). */
public final class ZielOhneVerantwortliche implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        boolean entbehrlich = Zielmerkmale.istLeitziel(ziel) || Zielmerkmale.istUeberoertlich(ziel);
        return entbehrlich || Zustaendigkeit.geklaert(ziel)
                ? Stream.empty()
                : Stream.of(Befund.an(ziel, VERANTWORTBAR__VERANTWORTLICH));
    }
}
