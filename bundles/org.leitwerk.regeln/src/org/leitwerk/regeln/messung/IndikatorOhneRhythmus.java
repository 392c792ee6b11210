package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__RHYTHMUS;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.PRODUKTELEMENT__INDIKATOREN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Index;
import org.leitwerk.steuerung.Indikator;

/** Monitoring heißt Beobachtung in festen Abständen (KGSt-Handbuch, Kap. 6.3). */
public final class IndikatorOhneRhythmus implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        boolean bekannt = indikator.getRhythmus() != null
                || Formeln.berechnet(indikator)
                // An index without parts lacks these first, see IndexZuKlein.
                || indikator instanceof Index
                // Key figures of a product come with every budget.
                || stand.verweisende(indikator, PRODUKTELEMENT__INDIKATOREN)
                        .findAny()
                        .isPresent()
                // A source without rhythm says so itself, see DatenquelleOhneRhythmus.
                || !indikator.getQuellen().isEmpty();
        return bekannt ? Stream.empty() : Stream.of(Befund.an(indikator, INDIKATOR__RHYTHMUS));
    }
}
