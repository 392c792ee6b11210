package org.leitwerk.diagramm.szene;

import java.util.Arrays;
import java.util.List;

/** The pattern of a line. */
public enum Strichart {
    /** Without gaps. */
    DURCHGEZOGEN(),
    /** Dashes. */
    GESTRICHELT(6, 4),
    /** Dots. */
    GEPUNKTET(1.5, 3),
    /** A dash, a dot, and so on. */
    STRICHPUNKT(7, 3, 1.5, 3);

    private final List<Double> muster;

    Strichart(double... laengen) {
        muster = Arrays.stream(laengen).boxed().toList();
    }

    /** Lengths of dash and gap in turn, in pixels for a line of width 1; empty: no gaps. */
    public List<Double> muster() {
        return muster;
    }
}
