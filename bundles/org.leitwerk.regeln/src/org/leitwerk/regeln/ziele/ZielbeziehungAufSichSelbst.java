package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELBEZIEHUNG__ZIEL;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Zielbeziehung;

/** Eine Zielbeziehung verbindet zwei verschiedene Ziele. */
public final class ZielbeziehungAufSichSelbst implements Regel<Zielbeziehung> {

    @Override
    public Stream<Befund> pruefe(Zielbeziehung beziehung, Planstand stand) {
        if (beziehung.getZiel() != null && beziehung.getZiel() == beziehung.eContainer()) {
            return Stream.of(
                    Befund.an(beziehung, ZIELBEZIEHUNG__ZIEL).behebbarDurch(Korrektur.loeschen("loeschen", beziehung)));
        }
        return Stream.empty();
    }
}
