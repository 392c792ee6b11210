package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.WIRKUNGSZUSAMMENHANG__FOLGE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielart;
import org.leitwerk.steuerung.Zielbeziehung;
import org.leitwerk.steuerung.Zielbeziehungsart;

/** Hinter einem Wirkungsziel steht eine Annahme (KGSt-Handbuch, Kap. 5.4 und 1.4). */
public final class WirkungszielOhneAnnahme implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        boolean angenommen =
                stand.verweisende(ziel, WIRKUNGSZUSAMMENHANG__FOLGE).findAny().isPresent()
                        || stand.verweisende(ziel, Zielbeziehung.class)
                                .anyMatch(beziehung -> beziehung.getArt() == Zielbeziehungsart.STUETZT
                                        && beziehung.eContainer() != ziel);
        return ziel.getArt() == Zielart.WIRKUNGSZIEL && !angenommen ? Stream.of(Befund.an(ziel)) : Stream.empty();
    }
}
