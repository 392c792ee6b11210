package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ABWEICHUNG__URSACHE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Abweichung;

/** Zu einer Abweichung gehört die Ursache (Stadt Münster, V/0715/2012, Ziffer 6.4). */
public final class AbweichungOhneUrsache implements Regel<Abweichung> {

    @Override
    public Stream<Befund> pruefe(Abweichung abweichung, Planstand stand) {
        return Texte.fehlt(abweichung.getUrsache())
                ? Stream.of(Befund.an(abweichung, ABWEICHUNG__URSACHE))
                : Stream.empty();
    }
}
