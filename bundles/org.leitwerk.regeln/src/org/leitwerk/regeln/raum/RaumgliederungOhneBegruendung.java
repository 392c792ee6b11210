package org.leitwerk.regeln.raum;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.RAUMGLIEDERUNG__AENDERUNGSGRUND;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Raumgliederung;

/** Wer Räume neu zuschneidet, begründet es (KGSt-Handbuch, Kap. 5.2.1, Görlitz). */
public final class RaumgliederungOhneBegruendung implements Regel<Raumgliederung> {

    @Override
    public Stream<Befund> pruefe(Raumgliederung gliederung, Planstand stand) {
        boolean geaendert = gliederung.getVorgaenger() != null;
        return geaendert && Texte.fehlt(gliederung.getAenderungsgrund())
                ? Stream.of(
                        Befund.an(gliederung, RAUMGLIEDERUNG__AENDERUNGSGRUND).mit(gliederung.getVorgaenger()))
                : Stream.empty();
    }
}
