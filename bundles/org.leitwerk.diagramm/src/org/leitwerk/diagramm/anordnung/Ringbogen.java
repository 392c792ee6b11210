package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.List;

/** A line from one node of a ring to the next one that runs along the ring. */
final class Ringbogen {

    /** Degrees between two points: fine enough to look round. */
    private static final double SCHRITT = 3;

    private static final int HALBIERUNGEN = 24;

    private final Ort zentrum;
    private final double radius;

    Ringbogen(Ort zentrum, double radius) {
        this.zentrum = zentrum;
        this.radius = radius;
    }

    /**
     * The points of the line.
     *
     * @param von frame of the first node
     * @param anfang its angle, degrees clockwise from the top
     * @param nach frame of the next node
     * @param ende its angle, greater than that of the first one
     * @return from border to border; empty if there is no room between the two
     */
    List<Ort> punkte(Flaeche von, double anfang, Flaeche nach, double ende) {
        double ab = grenze(von, anfang, ende);
        double bis = grenze(nach, ende, anfang);
        if (bis - ab < SCHRITT) {
            return List.of();
        }
        List<Ort> punkte = new ArrayList<>();
        punkte.add(auf(ab));
        int stuecke = (int) Math.ceil((bis - ab) / SCHRITT);
        for (int i = 1; i < stuecke; i++) {
            punkte.add(auf(ab + (bis - ab) * i / stuecke));
        }
        punkte.add(auf(bis));
        return punkte;
    }

    /** The point of the ring at an angle. */
    Ort auf(double winkel) {
        double bogen = StrictMath.toRadians(winkel);
        // StrictMath: the same bits on every machine.
        return new Ort(zentrum.x() + radius * StrictMath.sin(bogen), zentrum.y() - radius * StrictMath.cos(bogen));
    }

    /** The angle at which the ring leaves a frame on the way from inside to outside. */
    private double grenze(Flaeche rahmen, double innen, double aussen) {
        double drin = innen;
        double draussen = innen;
        double schritt = aussen > innen ? SCHRITT : -SCHRITT;
        while (rahmen.enthaelt(auf(draussen), 0) && Math.abs(draussen - aussen) > SCHRITT) {
            drin = draussen;
            draussen += schritt;
        }
        for (int i = 0; i < HALBIERUNGEN; i++) {
            double mitte = (drin + draussen) / 2;
            if (rahmen.enthaelt(auf(mitte), 0)) {
                drin = mitte;
            } else {
                draussen = mitte;
            }
        }
        return draussen;
    }
}
