package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Nodes on a ring, clockwise from the top by their place; place -1 in the middle, several there one under the other.
 * Lines from one node to the next one run along the ring; where there are none, a ring with small arrows shows the
 * direction.
 */
final class Ringlage implements Legeart {

    private static final double ABSTAND = 48;

    private final Netz netz;

    Ringlage(Netz netz) {
        this.netz = netz;
    }

    @Override
    public boolean ausWerten() {
        return true;
    }

    @Override
    public boolean eigenerUrsprung() {
        return true;
    }

    @Override
    public void lege(Platz behaelter, List<Netz.Verbindung> kanten) {
        List<Platz> ring = new ArrayList<>();
        List<Platz> mitte = new ArrayList<>();
        int zaehler = 0;
        for (Platz platz : behaelter.kinder) {
            (Zahl.ganz(platz.wert(Vorgabe.ORT_PLATZ), zaehler++) < 0 ? mitte : ring).add(platz);
        }
        ring.sort(Comparator.comparingInt((Platz p) -> Zahl.ganz(p.wert(Vorgabe.ORT_PLATZ), p.nummer)));
        double hoeheMitte = -ABSTAND / 2;
        double breiteMitte = 0;
        for (Platz platz : mitte) {
            hoeheMitte += platz.hoehe + ABSTAND / 2;
            breiteMitte = Math.max(breiteMitte, platz.breite);
        }
        double radius = radius(ring, breiteMitte, Math.max(0, hoeheMitte));
        double weite = ring.stream().mapToDouble(p -> p.breite).max().orElse(0) / 2;
        double hoehe = ring.stream().mapToDouble(p -> p.hoehe).max().orElse(0) / 2;
        Ort zentrum = new Ort(
                Math.max(radius + weite, breiteMitte / 2), Math.max(radius + hoehe, Math.max(0, hoeheMitte) / 2));
        double y = zentrum.y() - hoeheMitte / 2;
        for (Platz platz : mitte) {
            platz.setze(zentrum.x() - platz.breite / 2, y);
            y += platz.hoehe + ABSTAND / 2;
        }
        List<Double> pfeile = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Platz platz = ring.get(i);
            Ort ort = aufRing(zentrum, radius, 360.0 * i / ring.size());
            platz.setze(ort.x() - platz.breite / 2, ort.y() - platz.hoehe / 2);
            pfeile.add(360.0 * (i + 0.5) / ring.size());
        }
        if (ring.size() > 1 && !ziehe(ring, behaelter, kanten, new Ringbogen(zentrum, radius))) {
            netz.schmuck.add(new Schmuck.Ring(zentrum, radius, pfeile));
        }
    }

    /** Lets lines between neighbours run along the ring; says whether there were any. */
    private static boolean ziehe(List<Platz> ring, Platz behaelter, List<Netz.Verbindung> kanten, Ringbogen bogen) {
        boolean gezogen = false;
        double schritt = 360.0 / ring.size();
        for (Netz.Verbindung kante : kanten) {
            Strang strang = kante.strang();
            int von = ring.indexOf(strang.von);
            int nach = ring.indexOf(strang.nach);
            if (von >= 0 && nach == (von + 1) % ring.size() && strang.kante.weg() == Graphkante.Linienart.GERADE) {
                List<Ort> punkte =
                        bogen.punkte(strang.von.flaeche(), von * schritt, strang.nach.flaeche(), (von + 1) * schritt);
                if (!punkte.isEmpty()) {
                    strang.punkte = punkte;
                    strang.bezug = behaelter;
                    gezogen = true;
                }
            }
        }
        return gezogen;
    }

    /** Wide enough that no two neighbours and nothing in the middle touch, whatever the angle. */
    private static double radius(List<Platz> ring, double breiteMitte, double hoeheMitte) {
        if (ring.size() < 2 && breiteMitte == 0) {
            return 0;
        }
        double groesste = 0;
        for (Platz platz : ring) {
            groesste = Math.max(groesste, Math.hypot(platz.breite, platz.hoehe));
        }
        double radius = (groesste + Math.hypot(breiteMitte, hoeheMitte)) / 2 * 0.8 + ABSTAND;
        while (radius < 1_000_000 && !passt(ring, radius, breiteMitte, hoeheMitte)) {
            radius *= 1.06;
        }
        return Math.ceil(radius);
    }

    private static boolean passt(List<Platz> ring, double radius, double breiteMitte, double hoeheMitte) {
        Flaeche mitte = new Flaeche(-breiteMitte / 2, -hoeheMitte / 2, breiteMitte, hoeheMitte);
        Raster<Platz> raster = new Raster<>();
        for (int i = 0; i < ring.size(); i++) {
            Platz platz = ring.get(i);
            Ort ort = aufRing(Ort.NULL, radius, 360.0 * i / ring.size());
            Flaeche f = new Flaeche(ort.x() - platz.breite / 2, ort.y() - platz.hoehe / 2, platz.breite, platz.hoehe);
            if (!raster.frei(f.erweitert(ABSTAND / 2))
                    || breiteMitte > 0 && f.erweitert(ABSTAND).schneidet(mitte)) {
                return false;
            }
            raster.fuege(f.erweitert(ABSTAND / 2), platz);
        }
        return true;
    }

    private static Ort aufRing(Ort zentrum, double radius, double winkel) {
        return new Ringbogen(zentrum, radius).auf(winkel);
    }
}
