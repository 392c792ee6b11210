package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.SZENARIO__ENTWICKLUNGEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Szenario;

/** Ein Szenario nimmt etwas an, das sich rechnen lässt. */
public final class SzenarioOhneAnnahme implements Regel<Szenario> {

    @Override
    public Stream<Befund> pruefe(Szenario szenario, Planstand stand) {
        boolean leer = szenario.getEntwicklungen().isEmpty()
                && szenario.getWertannahmen().isEmpty()
                && szenario.getZielannahmen().isEmpty()
                && szenario.getOhne().isEmpty()
                && szenario.getMit().isEmpty()
                && szenario.getBudgetannahmen().isEmpty()
                && szenario.getKostenannahmen().isEmpty()
                && szenario.getGewichtsannahmen().isEmpty();
        return leer ? Stream.of(Befund.an(szenario, SZENARIO__ENTWICKLUNGEN)) : Stream.empty();
    }
}
