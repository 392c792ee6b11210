package org.leitwerk.regeln.auftrag;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.AUFTRAG__HANDLUNGSFELDER;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.MitSchwelle;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Auftrag;

/** Die Aufmerksamkeit gilt wenigen Handlungsfeldern (KGSt-Handbuch, Kap. 5.2). */
public final class ZuVieleHandlungsfelder implements Regel<Auftrag>, MitSchwelle {

    private static final BigDecimal VORGABE = BigDecimal.valueOf(7);

    @Override
    public Stream<Befund> pruefe(Auftrag auftrag, Planstand stand) {
        int anzahl = auftrag.getHandlungsfelder().size();
        BigDecimal hoechstens = stand.schwelle(this);
        boolean zuViele = BigDecimal.valueOf(anzahl).compareTo(hoechstens) > 0;
        return zuViele
                ? Stream.of(Befund.an(auftrag, AUFTRAG__HANDLUNGSFELDER).mit(anzahl, hoechstens))
                : Stream.empty();
    }

    @Override
    public BigDecimal vorgabe() {
        return VORGABE;
    }
}
