package org.leitwerk.regeln.bestand;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BEDARF__INDIKATOREN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bedarf;
import org.leitwerk.steuerung.Bestandsaufnahme;

/** Ein Bedarf ist belegt (Sozialplanung in Kreisen, 2019). */
public final class BedarfOhneBeleg implements Regel<Bedarf> {

    @Override
    public Stream<Befund> pruefe(Bedarf bedarf, Planstand stand) {
        boolean belegt = !bedarf.getIndikatoren().isEmpty()
                || !bedarf.getBelege().isEmpty()
                || bedarf.eContainer() instanceof Bestandsaufnahme aufnahme
                        && !aufnahme.getDatenquellen().isEmpty();
        return belegt ? Stream.empty() : Stream.of(Befund.an(bedarf, BEDARF__INDIKATOREN));
    }
}
