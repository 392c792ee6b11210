package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__ABLEITUNGEN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;

/** Ziele leiten sich aus der nächsthöheren Ebene ab (Stadt Münster, V/0715/2012, Ziffer 3). */
public final class AbleitungUeberspringtEbene implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        Zielrang rang = Zielrang.von(ziel);
        List<Ziel> oberziele = stand.ableitungen().oberziele(ziel);
        Map<Object, Set<Zielrang>> vorkommende = stand.einmal(AbleitungUeberspringtEbene.class, Zielrang::jeKreis);
        List<Zielrang> oben = oberziele.stream().map(Zielrang::von).toList();
        // One parent on the level in between is enough.
        for (Zielrang dazwischen : vorkommende.get(Zielkreis.von(ziel))) {
            if (!oben.isEmpty()
                    && dazwischen.ueber(rang)
                    && oben.stream().allMatch(oberer -> oberer.ueber(dazwischen))) {
                return Stream.of(Befund.an(ziel, ZIEL__ABLEITUNGEN).mit(oberziele.get(0), dazwischen.wort()));
            }
        }
        return Stream.empty();
    }
}
