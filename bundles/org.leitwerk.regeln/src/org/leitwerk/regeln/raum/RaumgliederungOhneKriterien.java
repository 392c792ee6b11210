package org.leitwerk.regeln.raum;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.RAUMGLIEDERUNG__KRITERIEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Raumgliederung;

/** Räume werden nach ausgewiesenen Kriterien gebildet (KGSt-Handbuch, Kap. 6.3). */
public final class RaumgliederungOhneKriterien implements Regel<Raumgliederung> {

    @Override
    public Stream<Befund> pruefe(Raumgliederung gliederung, Planstand stand) {
        if (gliederung.getKriterien().isEmpty() && Texte.fehlt(gliederung.getBeschreibung())) {
            return Stream.of(Befund.an(gliederung, RAUMGLIEDERUNG__KRITERIEN));
        }
        return Stream.empty();
    }
}
