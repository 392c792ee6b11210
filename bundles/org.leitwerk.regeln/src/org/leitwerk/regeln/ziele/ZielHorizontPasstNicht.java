package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__HORIZONT;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
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
        return strategischKurz || operativLang
                ? Stream.of(Befund.an(ziel, ZIEL__HORIZONT).mit(ziel.getManagementebene(), ziel.getHorizont()))
                : Stream.empty();
    }
}
