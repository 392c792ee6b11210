package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__EBENE;

import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielebene;
import org.leitwerk.steuerung.Zielfeld;

/** Jedes Ziel steht auf einer Ebene der Zielhierarchie (Stadt Münster, V/0715/2012, Ziffer 3). */
public final class ZielOhneEbene implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        if (aufEbene(ziel)) {
            return Stream.empty();
        }
        // A system of goals may be arranged by the four fields instead of by levels.
        Set<Object> gestuft = stand.einmal(ZielOhneEbene.class, alle -> Zielkreis.mit(alle, ZielOhneEbene::aufEbene));
        boolean inFeldern = ziel.getFeld() != Zielfeld.OFFEN && !gestuft.contains(Zielkreis.von(ziel));
        return inFeldern ? Stream.empty() : Stream.of(Befund.an(ziel, ZIEL__EBENE));
    }

    private static boolean aufEbene(Ziel ziel) {
        return ziel.getEbene() != Zielebene.OFFEN || ziel.getStufe() != null;
    }
}
