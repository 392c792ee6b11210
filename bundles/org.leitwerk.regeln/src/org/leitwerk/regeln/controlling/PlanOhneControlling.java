package org.leitwerk.regeln.controlling;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bericht;
import org.leitwerk.steuerung.Berichtspflicht;
import org.leitwerk.steuerung.Evaluation;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Ziel;

/** Ergebnissicherung und Wirkungskontrolle gehören zum Pflichtprogramm (KGSt-Handbuch, Kap. 2.4.6 und Vorwort). */
public final class PlanOhneControlling implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        boolean vorgesehen = !stand.alle(Bericht.class).isEmpty()
                || !stand.alle(Evaluation.class).isEmpty()
                || !stand.alle(Berichtspflicht.class).isEmpty();
        return vorgesehen || stand.alle(Ziel.class).isEmpty() ? Stream.empty() : Stream.of(Befund.an(planung));
    }
}
