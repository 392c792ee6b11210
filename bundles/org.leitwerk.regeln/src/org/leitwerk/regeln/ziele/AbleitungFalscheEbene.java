package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__ABLEITUNGEN;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;

/** Ein Oberziel steht auf einer höheren Ebene (Stadt Münster, V/0715/2012, Ziffer 3). */
public final class AbleitungFalscheEbene implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        Zielrang rang = Zielrang.von(ziel);
        return stand.ableitungen().oberziele(ziel).stream()
                .filter(oberziel -> Zielrang.von(oberziel).nichtUeber(rang))
                .map(oberziel -> Befund.an(ziel, ZIEL__ABLEITUNGEN)
                        .mit(rang.wort(), oberziel, Zielrang.von(oberziel).wort())
                        .behebbarDurch(loesen(ziel, oberziel)));
    }

    // A goal written inside another one has no derivation of its own to remove.
    private static List<Korrektur> loesen(Ziel ziel, Ziel oberziel) {
        return ziel.getAbleitungen().stream()
                .filter(ableitung -> ableitung.getVon() == oberziel && ziel.eContainer() != oberziel)
                .map(ableitung -> new Korrektur(
                        "loesen",
                        List.of(oberziel),
                        List.of(new Aenderung.Entfernen(ziel, ZIEL__ABLEITUNGEN, ableitung))))
                .limit(1)
                .toList();
    }
}
