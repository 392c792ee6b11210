package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ORTSBEZOGEN__HANDLUNGSFELD;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Handlungsfeld;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielsystem;

/** Ziele werden in Handlungsfeldern gebildet (KGSt-Handbuch, Kap. 2.4.5). */
public final class ZielOhneHandlungsfeld implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        if (stand.alle(Handlungsfeld.class).isEmpty() || Zielmerkmale.istRichtungsziel(ziel)) {
            return Stream.empty();
        }
        Set<Ziel> zugeordnete = stand.einmal(ZielOhneHandlungsfeld.class, ZielOhneHandlungsfeld::zugeordnete);
        return zugeordnete.contains(ziel)
                ? Stream.empty()
                : Stream.of(Befund.an(ziel, ORTSBEZOGEN__HANDLUNGSFELD)
                        .behebbarDurch(Korrektur.zurWahl(
                                stand.alle(Handlungsfeld.class),
                                feld -> Korrektur.setzen("setzen", ziel, ORTSBEZOGEN__HANDLUNGSFELD, feld))));
    }

    // A field given at a goal holds for everything derived from it; walked once from the top, whatever the number of
    // goals.
    private static Set<Ziel> zugeordnete(Planstand stand) {
        Set<Ziel> zugeordnete = new HashSet<>();
        Deque<Ziel> offen = new ArrayDeque<>();
        for (Ziel ziel : stand.alle(Ziel.class)) {
            boolean imSystem = ziel.eContainer() instanceof Zielsystem system && system.getHandlungsfeld() != null;
            if (ziel.getHandlungsfeld() != null || imSystem) {
                offen.add(ziel);
            }
        }
        while (!offen.isEmpty()) {
            Ziel ziel = offen.remove();
            if (zugeordnete.add(ziel)) {
                offen.addAll(stand.ableitungen().unterziele(ziel));
            }
        }
        return zugeordnete;
    }
}
