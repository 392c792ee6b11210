package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.AUSNAHME__GRUND;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Ausnahme;

/** Eine Ausnahme nennt ihren Grund. */
public final class AusnahmeOhneGrund implements Regel<Ausnahme> {

    @Override
    public Stream<Befund> pruefe(Ausnahme ausnahme, Planstand stand) {
        return Texte.fehlt(ausnahme.getGrund())
                ? Stream.of(Befund.an(ausnahme, AUSNAHME__GRUND)
                        .mit(ausnahme.getRegel())
                        .behebbarDurch(Korrektur.loeschen("loeschen", ausnahme)))
                : Stream.empty();
    }
}
