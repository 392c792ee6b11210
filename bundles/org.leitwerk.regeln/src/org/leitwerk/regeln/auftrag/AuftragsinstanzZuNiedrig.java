package org.leitwerk.regeln.auftrag;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.AUFTRAG__INSTANZ;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.MitSchwelle;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Auftrag;
import org.leitwerk.steuerung.Auftragsinstanz;

/** Ein breiter Auftrag braucht eine hohe Instanz (KGSt-Handbuch, Kap. 5.7). */
public final class AuftragsinstanzZuNiedrig implements Regel<Auftrag>, MitSchwelle {

    private static final BigDecimal VORGABE = BigDecimal.valueOf(3);

    @Override
    public Stream<Befund> pruefe(Auftrag auftrag, Planstand stand) {
        boolean breit = BigDecimal.valueOf(auftrag.getHandlungsfelder().size()).compareTo(stand.schwelle(this)) >= 0;
        boolean niedrig = auftrag.getInstanz() == Auftragsinstanz.BEREICHSLEITUNG;
        return breit && niedrig
                ? Stream.of(Befund.an(auftrag, AUFTRAG__INSTANZ)
                        .mit(auftrag.getHandlungsfelder().size()))
                : Stream.empty();
    }

    @Override
    public BigDecimal vorgabe() {
        return VORGABE;
    }
}
