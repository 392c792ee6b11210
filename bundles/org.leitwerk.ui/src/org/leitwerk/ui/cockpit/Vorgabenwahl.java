package org.leitwerk.ui.cockpit;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Zielvorgabe;

/** Which target, and of which area or group, is shown for an indicator below a goal. */
final class Vorgabenwahl {

    private Vorgabenwahl() {}

    /** The whole, or if the goal has targets for parts only, that of them which is furthest from its target. */
    static Indikatorergebnis gemeint(Indikatorergebnis ergebnis, URI ziel) {
        return vorgabe(ergebnis, ziel).isPresent()
                ? ergebnis
                : ergebnis.teile().stream()
                        .filter(teil -> vorgabe(teil, ziel).isPresent())
                        .max(Comparator.comparingDouble(Wertworte::rueckstand))
                        .orElse(ergebnis);
    }

    /** The target of a goal that counts: the one that decides if it is of this goal, else its first. */
    static Optional<Zielvorgabe> vorgabe(Indikatorergebnis ergebnis, URI ziel) {
        if (ergebnis.ziel() != null && vonZiel(ergebnis.ziel(), ziel)) {
            return Optional.of(ergebnis.ziel());
        }
        return ergebnis.vorgaben().stream()
                .map(vorgabe -> vorgabe.vorgabe())
                .filter(vorgabe -> vonZiel(vorgabe, ziel))
                .findFirst();
    }

    private static boolean vonZiel(Zielvorgabe vorgabe, URI ziel) {
        return vorgabe.ziel() != null && vorgabe.ziel().adresse().equals(ziel);
    }
}
