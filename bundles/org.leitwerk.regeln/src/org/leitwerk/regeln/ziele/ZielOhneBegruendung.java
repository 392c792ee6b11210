package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__GRUNDLAGEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Ziel;

/** Ziele beruhen auf der Bewertung der sozialen Lage (KGSt-Handbuch, Kap. 2.4.2 und 2.4.4). */
public final class ZielOhneBegruendung implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        boolean begruendet = !Texte.fehlt(ziel.getBegruendung())
                || !ziel.getGrundlagen().isEmpty()
                || !ziel.getBelege().isEmpty();
        // Sub-goals have their reason in the goal they fill.
        boolean abgeleitet = !stand.ableitungen().oberziele(ziel).isEmpty();
        return begruendet || abgeleitet ? Stream.empty() : Stream.of(Befund.an(ziel, ZIEL__GRUNDLAGEN));
    }
}
