package org.leitwerk.regeln.bestand;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__GRUNDLAGEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bedarf;
import org.leitwerk.steuerung.Ziel;

/** Bedarfe werden Zielen zugeordnet (Stadt Münster, V/0715/2012, Ziffer 6.3.1). */
public final class BedarfOhneZiel implements Regel<Bedarf> {

    @Override
    public Stream<Befund> pruefe(Bedarf bedarf, Planstand stand) {
        boolean aufgegriffen = Folgen.hat(bedarf, ZIEL__GRUNDLAGEN, stand);
        return aufgegriffen || stand.alle(Ziel.class).isEmpty() ? Stream.empty() : Stream.of(Befund.an(bedarf));
    }
}
