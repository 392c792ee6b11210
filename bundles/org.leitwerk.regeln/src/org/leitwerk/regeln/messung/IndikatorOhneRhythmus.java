package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__RHYTHMUS;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;

/** Monitoring heißt Beobachtung in festen Abständen (KGSt-Handbuch, Kap. 6.3). */
public final class IndikatorOhneRhythmus implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        boolean bekannt = indikator.getRhythmus() != null
                || Formeln.berechnet(indikator)
                || indikator.getQuellen().stream().anyMatch(quelle -> quelle.getRhythmus() != null);
        return bekannt ? Stream.empty() : Stream.of(Befund.an(indikator, INDIKATOR__RHYTHMUS));
    }
}
