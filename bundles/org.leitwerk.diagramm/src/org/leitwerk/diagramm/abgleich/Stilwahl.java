package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Stilbeschreibung;

/**
 * The style of a mapping for a view: the first conditional style whose condition holds, otherwise the default style; an
 * import asks itself first and then what it imports.
 */
final class Stilwahl {

    private record Bedingt(Ausdruck bedingung, Stilrechner stil) {}

    private final List<Bedingt> stile = new ArrayList<>();

    Stilwahl(Abbildung abbildung) {
        Map<Stilbeschreibung, Stilrechner> rechner = new IdentityHashMap<>();
        Abbildung stufe = abbildung;
        for (int tiefe = 0; stufe != null && tiefe < 100; tiefe++) {
            for (Abbildung.BedingterStil bedingt : stufe.bedingteStile()) {
                if (bedingt.stil() != null) {
                    stile.add(new Bedingt(
                            Ausdruck.von(bedingt.bedingung()),
                            rechner.computeIfAbsent(bedingt.stil(), Stilrechner::new)));
                }
            }
            if (stufe.stil() != null) {
                stile.add(new Bedingt(Ausdruck.LEER, rechner.computeIfAbsent(stufe.stil(), Stilrechner::new)));
                break;
            }
            stufe = stufe.eingefuehrte();
        }
    }

    /** The style for a view, {@code null} if none applies. */
    Stilrechner waehle(Umgebung umgebung) {
        for (Bedingt bedingt : stile) {
            if (Auswertung.gilt(bedingt.bedingung(), umgebung, false)) {
                return bedingt.stil();
            }
        }
        return null;
    }
}
