package org.leitwerk.regeln.prozess;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Berichtspflicht;

/** Eine Berichtspflicht nennt Empfänger und Zeitpunkt (Stadt Münster, V/0715/2012, Beschlusspunkte 3.1 bis 4). */
public final class BerichtspflichtUnvollstaendig implements Regel<Berichtspflicht> {

    @Override
    public Stream<Befund> pruefe(Berichtspflicht berichtspflicht, Planstand stand) {
        List<String> fehlt = new ArrayList<>();
        if (berichtspflicht.getEmpfaenger().isEmpty()) {
            fehlt.add("Empfänger");
        }
        if (berichtspflicht.getRhythmus() == null && berichtspflicht.getFaellig() == null) {
            fehlt.add("Rhythmus oder Frist");
        }
        return fehlt.isEmpty()
                ? Stream.empty()
                : Stream.of(Befund.an(berichtspflicht).mit(fehlt));
    }
}
