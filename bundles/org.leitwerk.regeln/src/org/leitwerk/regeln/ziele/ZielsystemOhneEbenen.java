package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELSYSTEM__ZIELE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielfeld;
import org.leitwerk.steuerung.Zielsystem;

/** Ein Zielsystem ordnet seine Ziele nach Ebenen (Stadt Münster, V/0715/2012, Ziffer 3). */
public final class ZielsystemOhneEbenen implements Regel<Zielsystem> {

    @Override
    public Stream<Befund> pruefe(Zielsystem zielsystem, Planstand stand) {
        List<Ziel> ziele = stand.einmal(ZielsystemOhneEbenen.class, ZielsystemOhneEbenen::jeKreis)
                .getOrDefault(zielsystem, List.of());
        boolean gestuft = ziele.stream().anyMatch(ZielOhneEbene::aufEbene);
        // Goals arranged by the four fields need no levels.
        boolean verlangt =
                ziele.stream().anyMatch(ziel -> ZielOhneEbene.ohneEbene(ziel) && ziel.getFeld() == Zielfeld.OFFEN);
        return verlangt && !gestuft ? Stream.of(Befund.an(zielsystem, ZIELSYSTEM__ZIELE)) : Stream.empty();
    }

    private static Map<Object, List<Ziel>> jeKreis(Planstand stand) {
        return stand.alle(Ziel.class).stream().collect(Collectors.groupingBy(Zielkreis::von));
    }
}
