package org.leitwerk.diagramm.anordnung;

import java.util.List;

/**
 * Edges from a node to itself or to what it lies in: a loop at the upper right corner, each one wider than the last.
 */
final class Schleife {

    private static final double WEITE = 20;

    private Schleife() {}

    static void ziehe(Strang strang, Netz netz) {
        if (strang.von != strang.nach) {
            zumBehaelter(strang);
            return;
        }
        int vorher = 0;
        for (Strang anderer : netz.straenge) {
            if (anderer == strang) {
                break;
            }
            vorher += anderer.von == strang.von && anderer.nach == strang.nach ? 1 : 0;
        }
        Flaeche f = strang.von.absolut();
        double weite = WEITE + 8 * vorher;
        double einsatz = Math.min(12 + 6.0 * vorher, Math.min(f.breite(), f.hoehe()) / 2);
        strang.punkte = List.of(
                new Ort(f.rechts() - einsatz, f.y()),
                new Ort(f.rechts() - einsatz, f.y() - weite),
                new Ort(f.rechts() + weite, f.y() - weite),
                new Ort(f.rechts() + weite, f.y() + einsatz),
                new Ort(f.rechts(), f.y() + einsatz));
    }

    /** From a node straight to the nearer upper or lower border of the container round it, or back. */
    private static void zumBehaelter(Strang strang) {
        boolean hinaus = strang.von.liegtIn(strang.nach);
        Flaeche innen = (hinaus ? strang.von : strang.nach).absolut();
        Flaeche aussen = (hinaus ? strang.nach : strang.von).absolut();
        boolean hoch = innen.y() - aussen.y() <= aussen.unten() - innen.unten();
        double x = Math.max(aussen.x(), Math.min(aussen.rechts(), innen.mitte().x()));
        Ort a = new Ort(innen.mitte().x(), hoch ? innen.y() : innen.unten());
        Ort b = new Ort(x, hoch ? aussen.y() : aussen.unten());
        strang.punkte = hinaus ? List.of(a, b) : List.of(b, a);
    }
}
