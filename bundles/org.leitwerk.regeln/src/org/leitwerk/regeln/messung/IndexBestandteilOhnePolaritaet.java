package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDEXKOMPONENTE__INDIKATOR;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__POLARITAET;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indexkomponente;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Polaritaet;

/** In einem Index ist die Richtung jedes Bestandteils bekannt. */
public final class IndexBestandteilOhnePolaritaet implements Regel<Indexkomponente> {

    @Override
    public Stream<Befund> pruefe(Indexkomponente komponente, Planstand stand) {
        Indikator bestandteil = komponente.getIndikator();
        boolean unbekannt = bestandteil != null
                && !bestandteil.eIsProxy()
                && bestandteil.getPolaritaet() == Polaritaet.OFFEN
                && !komponente.isUmgekehrt();
        return unbekannt
                ? Stream.of(Befund.an(komponente, INDEXKOMPONENTE__INDIKATOR)
                        .mit(bestandteil)
                        .behebbarDurch(Korrektur.zurWahl(
                                List.of(Polaritaet.HOEHER, Polaritaet.NIEDRIGER),
                                wort -> Korrektur.setzen("setzen", bestandteil, INDIKATOR__POLARITAET, wort))))
                : Stream.empty();
    }
}
