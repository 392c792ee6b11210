package org.leitwerk.regeln.raum;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.RAUMGLIEDERUNG__RAEUME;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.RAUMGLIEDERUNG__VORGAENGER;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Raumgliederung;

/** Eine Gliederung führt ihre Räume auf (KGSt-Handbuch, Kap. 6.3). */
public final class RaumgliederungOhneRaeume implements Regel<Raumgliederung> {

    @Override
    public Stream<Befund> pruefe(Raumgliederung gliederung, Planstand stand) {
        // The units of a division that has been replaced are no longer needed.
        boolean abgeloest = stand.verweisende(gliederung, RAUMGLIEDERUNG__VORGAENGER)
                .findAny()
                .isPresent();
        return gliederung.getRaeume().isEmpty() && !abgeloest
                ? Stream.of(Befund.an(gliederung, RAUMGLIEDERUNG__RAEUME))
                : Stream.empty();
    }
}
