package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELSYSTEM__ZIELE;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielfeld;
import org.leitwerk.steuerung.Zielsystem;

/** Zu jedem der vier Zielfelder gehören nach Möglichkeit Ziele (KGSt-Handbuch, Kap. 3.1 und 5.4). */
public final class ZielfeldNichtBesetzt implements Regel<Zielsystem> {

    @Override
    public Stream<Befund> pruefe(Zielsystem zielsystem, Planstand stand) {
        Set<Zielfeld> fehlende = EnumSet.complementOf(EnumSet.of(Zielfeld.OFFEN));
        for (Iterator<EObject> inhalt = zielsystem.eAllContents(); inhalt.hasNext(); ) {
            if (inhalt.next() instanceof Ziel ziel) {
                fehlende.remove(ziel.getFeld());
            }
        }
        // Where less than half of the goals name their field, they are arranged in another way.
        boolean gegliedert = stand.einmal(
                        ZielfeldNichtBesetzt.class,
                        alle -> Zielkreis.geordnetNach(alle, ziel -> ziel.getFeld() != Zielfeld.OFFEN))
                .contains(zielsystem);
        return fehlende.isEmpty() || !gegliedert
                ? Stream.empty()
                : Stream.of(Befund.an(zielsystem, ZIELSYSTEM__ZIELE).mit(fehlende));
    }
}
