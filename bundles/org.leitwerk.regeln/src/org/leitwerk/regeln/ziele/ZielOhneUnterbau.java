package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.STRATEGIE__ZIELE;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.WIRKUNGSZUSAMMENHANG__FOLGE;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielbeziehung;
import org.leitwerk.steuerung.Zielbeziehungsart;
import org.leitwerk.steuerung.Zielfeld;

/** Zielvorgaben werden von den nachgeordneten Ebenen ausgefüllt (KGSt-Handbuch, Kap. 3.1). */
public final class ZielOhneUnterbau implements Regel<Ziel> {

    // Goals in these fields say themselves what is done, how or with what.
    private static final Set<Zielfeld> OHNE_UNTERBAU =
            EnumSet.of(Zielfeld.PROGRAMM, Zielfeld.PROZESS, Zielfeld.RESSOURCEN);

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        if (Zielmerkmale.istOperativ(ziel)
                || Zielmerkmale.istUeberoertlich(ziel)
                || OHNE_UNTERBAU.contains(ziel.getFeld())) {
            return Stream.empty();
        }
        boolean ausgefuellt = !stand.ableitungen().unterziele(ziel).isEmpty()
                || !stand.beitragende(ziel).isEmpty()
                || stand.verweisende(ziel, STRATEGIE__ZIELE).findAny().isPresent()
                || stand.verweisende(ziel, WIRKUNGSZUSAMMENHANG__FOLGE)
                        .findAny()
                        .isPresent()
                || stand.verweisende(ziel, Zielbeziehung.class)
                        .anyMatch(beziehung ->
                                beziehung.getArt() == Zielbeziehungsart.STUETZT && beziehung.eContainer() != ziel);
        return ausgefuellt ? Stream.empty() : Stream.of(Befund.an(ziel));
    }
}
