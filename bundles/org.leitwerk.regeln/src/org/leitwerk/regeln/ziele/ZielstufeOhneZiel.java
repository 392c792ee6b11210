package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELSTUFE__AUSGESTALTET;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__STUFE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Zielstufe;

/** Auf jeder Ebene sind Ziele zu definieren (Stadt Münster, V/0715/2012, Ziffer 3). */
public final class ZielstufeOhneZiel implements Regel<Zielstufe> {

    @Override
    public Stream<Befund> pruefe(Zielstufe zielstufe, Planstand stand) {
        boolean besetzt = stand.verweisende(zielstufe, ZIEL__STUFE).findAny().isPresent();
        return besetzt || !zielstufe.isAusgestaltet()
                ? Stream.empty()
                : Stream.of(Befund.an(zielstufe)
                        .mit(zielstufe.eContainer())
                        .behebbarDurch(Korrektur.aus(
                                "oeffnen", new Aenderung.Setzen(zielstufe, ZIELSTUFE__AUSGESTALTET, null))));
    }
}
