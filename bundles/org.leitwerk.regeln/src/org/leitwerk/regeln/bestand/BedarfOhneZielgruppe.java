package org.leitwerk.regeln.bestand;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ORTSBEZOGEN__ZIELGRUPPEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bedarf;

/** Bedarfe werden für Bevölkerungsgruppen erhoben (KGSt-Handbuch, Kap. 2.4.2). */
public final class BedarfOhneZielgruppe implements Regel<Bedarf> {

    @Override
    public Stream<Befund> pruefe(Bedarf bedarf, Planstand stand) {
        if (bedarf.getZielgruppen().isEmpty() && bedarf.getSozialraeume().isEmpty()) {
            return Stream.of(Befund.an(bedarf, ORTSBEZOGEN__ZIELGRUPPEN));
        }
        return Stream.empty();
    }
}
