package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__HORIZONT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__SCHNELLERFOLG;

import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Managementebene;
import org.leitwerk.steuerung.Zeithorizont;
import org.leitwerk.steuerung.Ziel;

/** Strategische Ziele sind langfristig, operative kurzfristig (KGSt-Handbuch, Kap. 3.4). */
public final class ZielHorizontPasstNicht implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        boolean strategischKurz = ziel.getManagementebene() == Managementebene.STRATEGISCH
                && ziel.getHorizont() == Zeithorizont.KURZFRISTIG
                && !ziel.isSchnellerfolg();
        boolean operativLang =
                ziel.getManagementebene() == Managementebene.OPERATIV && ziel.getHorizont() == Zeithorizont.LANGFRISTIG;
        if (!strategischKurz && !operativLang) {
            return Stream.empty();
        }
        Befund befund = Befund.an(ziel, ZIEL__HORIZONT).mit(ziel.getManagementebene(), ziel.getHorizont());
        return Stream.of(
                strategischKurz
                        ? befund.behebbarDurch(
                                Korrektur.aus("schnellerfolg", new Aenderung.Setzen(ziel, ZIEL__SCHNELLERFOLG, true)))
                        : befund);
    }
}
