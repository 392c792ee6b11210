package org.leitwerk.regeln.ziele;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Prioritaet;
import org.leitwerk.steuerung.Ziel;

/** Ziele werden nach Priorität geordnet (KGSt-Handbuch, Kap. 2.4.4). */
public final class ZieleOhnePrioritaet implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        List<Ziel> ziele = stand.alle(Ziel.class);
        int ohne = (int) ziele.stream()
                .filter(ziel -> ziel.getPrioritaet() == Prioritaet.OFFEN)
                .count();
        return ohne == 0 ? Stream.empty() : Stream.of(Befund.an(planung).mit(ohne, ziele.size()));
    }
}
