package org.leitwerk.regeln.auftrag;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.AUFTRAG__KOORDINATION;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Auftrag;

/** Eine Stelle koordiniert den Auftrag (KGSt-Handbuch, Kap. 2.4.1). */
public final class AuftragOhneKoordination implements Regel<Auftrag> {

    @Override
    public Stream<Befund> pruefe(Auftrag auftrag, Planstand stand) {
        boolean koordiniert = auftrag.getKoordination() != null
                || auftrag.getFederfuehrend() != null
                // Who alone carries out a mandate has nobody to be coordinated with.
                || auftrag.getAuftragnehmer().size() == 1;
        return koordiniert
                ? Stream.empty()
                : Stream.of(Befund.an(auftrag, AUFTRAG__KOORDINATION)
                        .behebbarDurch(Korrektur.zurWahl(
                                auftrag.getAuftragnehmer(),
                                stelle -> Korrektur.setzen("stelle", auftrag, AUFTRAG__KOORDINATION, stelle))));
    }
}
