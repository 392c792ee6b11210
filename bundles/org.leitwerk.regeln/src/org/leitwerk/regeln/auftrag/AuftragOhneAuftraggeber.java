package org.leitwerk.regeln.auftrag;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.AUFTRAG__AUFTRAGGEBER;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Auftrag;

/** Zum Auftrag gehört, wer ihn erteilt (KGSt-Handbuch, Kap. 2.4.1). */
public final class AuftragOhneAuftraggeber implements Regel<Auftrag> {

    @Override
    public Stream<Befund> pruefe(Auftrag auftrag, Planstand stand) {
        return auftrag.getAuftraggeber().isEmpty()
                ? Stream.of(Befund.an(auftrag, AUFTRAG__AUFTRAGGEBER))
                : Stream.empty();
    }
}
