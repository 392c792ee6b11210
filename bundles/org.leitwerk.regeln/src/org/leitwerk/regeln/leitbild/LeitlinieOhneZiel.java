package org.leitwerk.regeln.leitbild;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Leitlinie;
import org.leitwerk.steuerung.Ziel;

/** Ein Leitbild wird auf Ziele heruntergebrochen (KGSt-Handbuch, Kap. 6.4). */
public final class LeitlinieOhneZiel implements Regel<Leitlinie> {

    @Override
    public Stream<Befund> pruefe(Leitlinie leitlinie, Planstand stand) {
        boolean ohne = stand.ableitungen().unterziele(leitlinie).isEmpty();
        return ohne && !stand.alle(Ziel.class).isEmpty() ? Stream.of(Befund.an(leitlinie)) : Stream.empty();
    }
}
