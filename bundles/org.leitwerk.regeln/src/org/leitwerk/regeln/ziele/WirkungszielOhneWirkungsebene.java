package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__WIRKUNGSEBENE;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Wirkungsebene;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielart;

/** Zu einem Wirkungsziel gehört die Ebene der Wirkung (KGSt-Handbuch, Kap. 4). */
public final class WirkungszielOhneWirkungsebene implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        if (ziel.getArt() == Zielart.WIRKUNGSZIEL && ziel.getWirkungsebene() == Wirkungsebene.OFFEN) {
            return Stream.of(Befund.an(ziel, ZIEL__WIRKUNGSEBENE)
                    .behebbarDurch(Korrektur.zurWahl(
                            EnumSet.complementOf(EnumSet.of(Wirkungsebene.OFFEN)),
                            ebene -> Korrektur.setzen("setzen", ziel, ZIEL__WIRKUNGSEBENE, ebene))));
        }
        return Stream.empty();
    }
}
