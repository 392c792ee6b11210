package org.leitwerk.regeln.prozess;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Schritt;

/** Der Steuerungskreislauf hat sechs Schritte und die Vernetzung quer dazu (KGSt-Handbuch, Kap. 2.4). */
public final class ProzessschrittFehlt implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        List<Prozessschritt> vorhandene = stand.alle(Prozessschritt.class);
        if (vorhandene.isEmpty()) {
            return Stream.empty();
        }
        Set<Schritt> fehlende = EnumSet.complementOf(EnumSet.of(Schritt.OFFEN));
        vorhandene.forEach(schritt -> fehlende.remove(schritt.getSchritt()));
        return fehlende.isEmpty()
                ? Stream.empty()
                : Stream.of(Befund.an(planung).mit(fehlende));
    }
}
