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
        // Nothing to order among fewer than two.
        if (ohne == 0 || ziele.size() < 2) {
            return Stream.empty();
        }
        return Stream.of(Befund.an(planung).mit(ohne, ziele.size(), ohne == ziele.size() ? 1 : 0));
    }
}
