package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELBEITRAG__TITEL;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Zielbeitrag;

/** Zu einem Zielbeitrag gehören Leistung und Mittel (Stadt Münster, V/0715/2012, Ziffer 6.2.2). */
public final class ZielbeitragOhneLeistung implements Regel<Zielbeitrag> {

    @Override
    public Stream<Befund> pruefe(Zielbeitrag beitrag, Planstand stand) {
        boolean gesagt =
                !Texte.fehlt(beitrag.getTitel()) || beitrag.getBetrag() != null || beitrag.getStellen() != null;
        return gesagt ? Stream.empty() : Stream.of(Befund.an(beitrag, ZIELBEITRAG__TITEL));
    }
}
