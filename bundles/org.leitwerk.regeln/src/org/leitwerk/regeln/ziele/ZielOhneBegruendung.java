package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__GRUNDLAGEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielbeziehungsart;
import org.leitwerk.steuerung.Zielsystem;

/** Ziele beruhen auf der Bewertung der sozialen Lage (KGSt-Handbuch, Kap. 2.4.2 und 2.4.4). */
public final class ZielOhneBegruendung implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        boolean begruendet = !Texte.fehlt(ziel.getBegruendung())
                || !ziel.getGrundlagen().isEmpty()
                || !ziel.getBelege().isEmpty();
        // Goals have their reason in the goal they fill or support.
        boolean fuerAnderes = !stand.ableitungen().oberziele(ziel).isEmpty()
                || ziel.getBeziehungen().stream()
                        .anyMatch(beziehung ->
                                beziehung.getArt() == Zielbeziehungsart.STUETZT && beziehung.getZiel() != ziel);
        boolean imBelegten = Zielkreis.von(ziel) instanceof Zielsystem system
                && !system.getBelege().isEmpty();
        return begruendet || fuerAnderes || imBelegten ? Stream.empty() : Stream.of(Befund.an(ziel, ZIEL__GRUNDLAGEN));
    }
}
