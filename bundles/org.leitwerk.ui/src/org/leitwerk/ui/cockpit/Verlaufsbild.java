package org.leitwerk.ui.cockpit;

import java.util.List;

/**
 * What a spark line draws.
 *
 * @param punkte the known values by time; missing ones are left out
 * @param ziel the value to be reached, null without one
 */
record Verlaufsbild(List<Punkt> punkte, Double ziel) {

    /** Nothing to draw. */
    static final Verlaufsbild LEER = new Verlaufsbild(List.of(), null);

    /**
     * A value.
     *
     * @param zeit the time in years, with parts of a year behind the point
     * @param wert the value
     */
    record Punkt(double zeit, double wert) {}

    /** Copies the list. */
    Verlaufsbild {
        punkte = List.copyOf(punkte);
    }

    double kleinster() {
        double kleinster = punkte.stream().mapToDouble(Punkt::wert).min().orElse(0);
        return ziel == null ? kleinster : Math.min(kleinster, ziel);
    }

    double groesster() {
        double groesster = punkte.stream().mapToDouble(Punkt::wert).max().orElse(0);
        return ziel == null ? groesster : Math.max(groesster, ziel);
    }
}
