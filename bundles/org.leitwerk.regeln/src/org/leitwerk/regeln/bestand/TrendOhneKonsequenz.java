package org.leitwerk.regeln.bestand;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.TREND__KONSEQUENZ;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Trend;

/** Zu einem Trend gehört, was aus ihm folgt (KGSt-Handbuch, Kap. 5.2). */
public final class TrendOhneKonsequenz implements Regel<Trend> {

    @Override
    public Stream<Befund> pruefe(Trend trend, Planstand stand) {
        // A goal or measure that refers to the trend is what follows from it.
        return Texte.fehlt(trend.getKonsequenz()) && !stand.wirdVerwendet(trend)
                ? Stream.of(Befund.an(trend, TREND__KONSEQUENZ))
                : Stream.empty();
    }
}
