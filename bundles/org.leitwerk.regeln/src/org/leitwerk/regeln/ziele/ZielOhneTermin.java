package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__BIS;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Richtungswert;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielwert;

/** Ein Ziel ist terminiert (KGSt-Handbuch, Kap. 3.1). */
public final class ZielOhneTermin implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        return ohneTermin(ziel) ? Stream.of(Befund.an(ziel, ZIEL__BIS)) : Stream.empty();
    }

    /** Whether a goal should have a term and neither it nor any of its targets has one. */
    public static boolean ohneTermin(Ziel ziel) {
        List<Zielwert> zielwerte = ziel.getMessungen().stream()
                .flatMap(messung -> messung.getZielwerte().stream())
                .toList();
        boolean terminiert =
                ziel.getBis() != null || zielwerte.stream().anyMatch(zielwert -> zielwert.getTermin() != null);
        // What is to happen anew every year is never due.
        boolean jaehrlich = !zielwerte.isEmpty()
                && zielwerte.stream()
                        .allMatch(zielwert -> zielwert instanceof Richtungswert verlauf && verlauf.isJaehrlich());
        return !terminiert && !jaehrlich && !Zielmerkmale.istRichtungsziel(ziel);
    }
}
