package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__QUELLEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Index;
import org.leitwerk.steuerung.Indikator;

/** Die Herkunft der Daten gehört zum Indikator (Sozialplanung in Kreisen, 2019). */
public final class IndikatorOhneQuelle implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        boolean bekannt = !indikator.getQuellen().isEmpty()
                || !Texte.fehlt(indikator.getQuellentext())
                || Formeln.berechnet(indikator)
                // An index without parts lacks these first, see IndexZuKlein.
                || indikator instanceof Index;
        return bekannt ? Stream.empty() : Stream.of(Befund.an(indikator, INDIKATOR__QUELLEN));
    }
}
