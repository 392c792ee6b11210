package org.leitwerk.regeln.bestand;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Ziel;

/** Die Bestandsaufnahme geht Zielen und Maßnahmen voraus (KGSt-Handbuch, Kap. 2.4.2). */
public final class BestandsaufnahmeFehlt implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        boolean geplant = !stand.alle(Ziel.class).isEmpty()
                || !stand.alle(Massnahme.class).isEmpty();
        return geplant && !Bestandsteile.begonnen(stand) ? Stream.of(Befund.an(planung)) : Stream.empty();
    }
}
