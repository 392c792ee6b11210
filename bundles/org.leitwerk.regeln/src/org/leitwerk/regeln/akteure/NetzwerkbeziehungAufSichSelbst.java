package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.NETZWERKBEZIEHUNG__ZIEL;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Netzwerkbeziehung;

/** Eine Netzwerkbeziehung verbindet zwei verschiedene Beteiligte. */
public final class NetzwerkbeziehungAufSichSelbst implements Regel<Netzwerkbeziehung> {

    @Override
    public Stream<Befund> pruefe(Netzwerkbeziehung beziehung, Planstand stand) {
        if (beziehung.getQuelle() != null && beziehung.getQuelle() == beziehung.getZiel()) {
            return Stream.of(Befund.an(beziehung, NETZWERKBEZIEHUNG__ZIEL)
                    .mit(beziehung.getQuelle())
                    .behebbarDurch(Korrektur.loeschen("loeschen", beziehung)));
        }
        return Stream.empty();
    }
}
