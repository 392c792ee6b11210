package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.SZENARIO__OHNE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Szenario;

/** Eine Maßnahme fällt in einem Szenario weg oder kommt hinzu, nicht beides. */
public final class SzenarioMitUndOhne implements Regel<Szenario> {

    @Override
    public Stream<Befund> pruefe(Szenario szenario, Planstand stand) {
        return szenario.getOhne().stream()
                .filter(massnahme -> !massnahme.eIsProxy() && szenario.getMit().contains(massnahme))
                .map(massnahme -> Befund.an(szenario, SZENARIO__OHNE).mit(massnahme));
    }
}
