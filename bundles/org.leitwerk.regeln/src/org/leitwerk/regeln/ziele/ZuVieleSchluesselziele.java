package org.leitwerk.regeln.ziele;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.MitSchwelle;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Prioritaet;
import org.leitwerk.steuerung.Ziel;

/** Drei bis fünf Schlüsselziele genügen (KGSt-Handbuch, Kap. 5.7). */
public final class ZuVieleSchluesselziele implements Regel<Planung>, MitSchwelle {

    private static final BigDecimal VORGABE = BigDecimal.valueOf(5);

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        int anzahl = (int) stand.alle(Ziel.class).stream()
                .filter(ziel -> ziel.getPrioritaet() == Prioritaet.UNBEDINGT)
                .count();
        BigDecimal hoechstens = stand.schwelle(this);
        boolean zuViele = BigDecimal.valueOf(anzahl).compareTo(hoechstens) > 0;
        return zuViele ? Stream.of(Befund.an(planung).mit(anzahl, hoechstens)) : Stream.empty();
    }

    @Override
    public BigDecimal vorgabe() {
        return VORGABE;
    }
}
