package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__POLARITAET;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Datenart;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Indikatortyp;
import org.leitwerk.steuerung.Indikatorzweck;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Polaritaet;

/** Wo ein Zielwert steht, ist gesagt, welche Richtung besser ist. */
public final class IndikatorOhnePolaritaet implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        boolean mitZielwert = stand.verweisende(indikator, Messung.class)
                .anyMatch(messung -> !messung.getZielwerte().isEmpty());
        // Words have no direction, and what only describes the situation is neither better nor worse.
        boolean entbehrlich = indikator.getDatenart() == Datenart.QUALITATIV
                || indikator.getTyp() == Indikatortyp.KONTEXT
                || indikator.getZweck().equals(List.of(Indikatorzweck.LAGE));
        return mitZielwert && !entbehrlich && indikator.getPolaritaet() == Polaritaet.OFFEN
                ? Stream.of(Befund.an(indikator, INDIKATOR__POLARITAET))
                : Stream.empty();
    }
}
