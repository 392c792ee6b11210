package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__HERKUNFT;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielbeziehung;

/**
 * Überörtliche und örtliche Ziele stehen nicht beziehungslos nebeneinander (Stadt Münster, V/0715/2012, Ziffer 6.2).
 */
public final class UeberoertlichesZielUnverbunden implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        if (!Zielmerkmale.istUeberoertlich(ziel)) {
            return Stream.empty();
        }
        boolean verbunden = stand.ableitungen().unterziele(ziel).stream()
                        .anyMatch(UeberoertlichesZielUnverbunden::oertlich)
                || ziel.getBeziehungen().stream()
                        .anyMatch(beziehung -> beziehung.getZiel() != null && oertlich(beziehung.getZiel()))
                || stand.verweisende(ziel, Zielbeziehung.class)
                        .anyMatch(beziehung -> beziehung.eContainer() instanceof Ziel anderes && oertlich(anderes));
        return verbunden ? Stream.empty() : Stream.of(Befund.an(ziel, ZIEL__HERKUNFT));
    }

    private static boolean oertlich(Ziel ziel) {
        return !Zielmerkmale.istUeberoertlich(ziel);
    }
}
