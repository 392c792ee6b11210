package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__POLARITAET;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Polaritaet;

/** Wo ein Zielwert steht, ist gesagt, welche Richtung besser ist. */
public final class IndikatorOhnePolaritaet implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        boolean mitZielwert = stand.verweisende(indikator, Messung.class)
                .anyMatch(messung -> !messung.getZielwerte().isEmpty());
        return mitZielwert && indikator.getPolaritaet() == Polaritaet.OFFEN
                ? Stream.of(Befund.an(indikator, INDIKATOR__POLARITAET))
                : Stream.empty();
    }
}
