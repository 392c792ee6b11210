package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ABWEICHUNG__PROGNOSE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Abweichung;

/** Zu einer Abweichung gehört die Prognose (Stadt Münster, V/0715/2012, Ziffer 6.4). */
public final class AbweichungOhnePrognose implements Regel<Abweichung> {

    @Override
    public Stream<Befund> pruefe(Abweichung abweichung, Planstand stand) {
        return Texte.fehlt(abweichung.getPrognose())
                ? Stream.of(Befund.an(abweichung, ABWEICHUNG__PROGNOSE))
                : Stream.empty();
    }
}
