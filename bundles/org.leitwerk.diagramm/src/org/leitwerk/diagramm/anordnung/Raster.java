package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds the rectangles that meet another one, fast: each lies in the squares it touches. A rectangle that touches very
 * many squares is kept apart.
 *
 * @param <T> what the rectangles belong to
 */
final class Raster<T> {

    private static final double KANTE = 256;
    private static final int HOECHSTENS = 400;

    private final Map<Long, List<Eintrag<T>>> quadrate = new HashMap<>();
    private final List<Eintrag<T>> grosse = new ArrayList<>();
    private int abfrage;

    /** Adds a rectangle. */
    void fuege(Flaeche flaeche, T wert) {
        Eintrag<T> eintrag = new Eintrag<>(flaeche, wert);
        if (anzahl(flaeche) > HOECHSTENS) {
            grosse.add(eintrag);
        } else {
            jeQuadrat(flaeche, q -> quadrate.computeIfAbsent(q, k -> new ArrayList<>(4))
                    .add(eintrag));
        }
    }

    /** Removes what belongs to a value and lies in this rectangle. */
    void entferne(Flaeche flaeche, T wert) {
        if (anzahl(flaeche) > HOECHSTENS) {
            grosse.removeIf(e -> e.wert == wert);
        } else {
            jeQuadrat(flaeche, q -> {
                List<Eintrag<T>> liste = quadrate.get(q);
                if (liste != null) {
                    liste.removeIf(e -> e.wert == wert);
                }
            });
        }
    }

    /** All that overlap the rectangle, in an order that depends on the input only. */
    List<Treffer<T>> treffer(Flaeche flaeche) {
        List<Treffer<T>> ergebnis = new ArrayList<>();
        int jetzt = ++abfrage;
        Consumer<Eintrag<T>> pruefe = e -> {
            if (e.gesehen != jetzt) {
                e.gesehen = jetzt;
                if (e.flaeche.schneidet(flaeche)) {
                    ergebnis.add(new Treffer<>(e.flaeche, e.wert));
                }
            }
        };
        if (anzahl(flaeche) > 4 * HOECHSTENS) {
            quadrate.keySet().stream().sorted().forEach(q -> quadrate.get(q).forEach(pruefe));
        } else {
            jeQuadrat(flaeche, q -> {
                List<Eintrag<T>> liste = quadrate.get(q);
                if (liste != null) {
                    liste.forEach(pruefe);
                }
            });
        }
        grosse.forEach(pruefe);
        return ergebnis;
    }

    /** Whether nothing overlaps the rectangle. */
    boolean frei(Flaeche flaeche) {
        return treffer(flaeche).isEmpty();
    }

    private static double anzahl(Flaeche f) {
        return (Math.floor(f.rechts() / KANTE) - Math.floor(f.x() / KANTE) + 1)
                * (Math.floor(f.unten() / KANTE) - Math.floor(f.y() / KANTE) + 1);
    }

    private static void jeQuadrat(Flaeche f, Consumer<Long> tue) {
        long bisX = (long) Math.floor(f.rechts() / KANTE);
        long bisY = (long) Math.floor(f.unten() / KANTE);
        for (long qx = (long) Math.floor(f.x() / KANTE); qx <= bisX; qx++) {
            for (long qy = (long) Math.floor(f.y() / KANTE); qy <= bisY; qy++) {
                tue.accept(qx << 32 ^ qy & 0xffffffffL);
            }
        }
    }

    /**
     * A rectangle that was found.
     *
     * @param flaeche where it is
     * @param wert what it belongs to
     */
    record Treffer<T>(Flaeche flaeche, T wert) {}

    private static final class Eintrag<T> {
        private final Flaeche flaeche;
        private final T wert;
        private int gesehen;

        Eintrag(Flaeche flaeche, T wert) {
            this.flaeche = flaeche;
            this.wert = wert;
        }
    }
}
