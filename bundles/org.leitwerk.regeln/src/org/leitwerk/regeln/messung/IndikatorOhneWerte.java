package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__REIHEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.VonAufWert;

/** Ein Zielwert ohne gemessenen Wert ist nicht überprüfbar (KGSt-Handbuch, Kap. 3.1 und 2.4.6). */
public final class IndikatorOhneWerte implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        boolean mitZielwert = stand.verweisende(indikator, Messung.class)
                .flatMap(messung -> messung.getZielwerte().stream())
                // "from … to …" names what was measured last.
                .anyMatch(zielwert -> !(zielwert instanceof VonAufWert));
        boolean ohneWerte = Istwerte.von(indikator, stand).alle().isEmpty()
                && !Istwerte.von(indikator, stand).ausDatei()
                && !Formeln.berechnet(indikator);
        return mitZielwert && ohneWerte ? Stream.of(Befund.an(indikator, INDIKATOR__REIHEN)) : Stream.empty();
    }
}
