package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__EINHEIT;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Datenart;
import org.leitwerk.steuerung.Index;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messtyp;

/** Ein Wert ohne Einheit lässt sich nicht lesen (KGSt-Handbuch, Kap. 3.1). */
public final class IndikatorOhneEinheit implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        boolean dimensionslos = indikator instanceof Index
                || indikator.getMesstyp() == Messtyp.INDEX
                || indikator.getDatenart() == Datenart.QUALITATIV;
        return Texte.fehlt(indikator.getEinheit()) && !dimensionslos
                ? Stream.of(Befund.an(indikator, INDIKATOR__EINHEIT))
                : Stream.empty();
    }
}
