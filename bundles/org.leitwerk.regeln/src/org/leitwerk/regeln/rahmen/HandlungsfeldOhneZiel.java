package org.leitwerk.regeln.rahmen;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Handlungsfeld;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielsystem;

/** Für jedes Handlungsfeld werden Ziele gebildet (KGSt-Handbuch, Kap. 2.4.4). */
public final class HandlungsfeldOhneZiel implements Regel<Handlungsfeld> {

    @Override
    public Stream<Befund> pruefe(Handlungsfeld handlungsfeld, Planstand stand) {
        boolean mitZiel = stand.verweisende(handlungsfeld, Ziel.class).findAny().isPresent()
                || stand.verweisende(handlungsfeld, Zielsystem.class).findAny().isPresent();
        boolean gegliedert = !handlungsfeld.getFelder().isEmpty();
        return mitZiel || gegliedert || !stand.einmal(HandlungsfeldOhneZiel.class, HandlungsfeldOhneZiel::zugeordnet)
                ? Stream.empty()
                : Stream.of(Befund.an(handlungsfeld));
    }

    // Where no goal is assigned to a field, the fields are not what is lacking; the goals say so themselves.
    private static boolean zugeordnet(Planstand stand) {
        return stand.alle(Ziel.class).stream().anyMatch(ziel -> ziel.getHandlungsfeld() != null)
                || stand.alle(Zielsystem.class).stream().anyMatch(system -> system.getHandlungsfeld() != null);
    }
}
