package org.leitwerk.diagramm.anordnung;

import java.util.List;

/**
 * Looks for the free place nearest to a wished one: first along the row, then in rows above and below. Nodes are never
 * covered; lines of edges only if there is no other place near.
 */
final class Freiplatz {

    private static final int REIHEN = 40;
    private static final int SPRUENGE = 6000;

    private final Raster<Object> knoten;
    private final Raster<Object> linien;
    private final double abstand;
    private double rechts = Double.MAX_VALUE;

    /**
     * @param knoten what must not be covered
     * @param linien what should not be covered
     * @param abstand distance kept to nodes, px
     */
    Freiplatz(Raster<Object> knoten, Raster<Object> linien, double abstand) {
        this.knoten = knoten;
        this.linien = linien;
        this.abstand = abstand;
    }

    /** Nothing is placed right of this, px. */
    Freiplatz bis(double rand) {
        rechts = rand;
        return this;
    }

    /**
     * Looks for a place.
     *
     * @param wunsch the best place and the size
     * @param links nothing is placed left of it, px
     * @param oben nothing is placed above it, px
     * @param unten nothing is placed below it, px; the wished row is always allowed
     * @return a free place of the wished size; null if there is none within the limits
     */
    Flaeche suche(Flaeche wunsch, double links, double oben, double unten) {
        Flaeche ohneLinien = beste(wunsch, links, oben, unten, true);
        Flaeche irgendeine = beste(wunsch, links, oben, unten, false);
        if (ohneLinien == null || irgendeine == null) {
            return irgendeine;
        }
        boolean vielWeiter = kosten(wunsch, ohneLinien) > 3 * kosten(wunsch, irgendeine) + 4 * wunsch.breite();
        return vielWeiter ? irgendeine : ohneLinien;
    }

    private Flaeche beste(Flaeche wunsch, double links, double oben, double unten, boolean auchLinien) {
        Flaeche beste = null;
        double schritt = wunsch.hoehe() + abstand;
        for (int reihe = 0; reihe < REIHEN; reihe++) {
            double grenze = beste == null ? Double.MAX_VALUE : kosten(wunsch, beste);
            if (reihe > 0 && 1.5 * reihe * schritt >= grenze) {
                break;
            }
            for (int seite = 0; seite < (reihe == 0 ? 1 : 2); seite++) {
                double y = wunsch.y() + (seite == 0 ? reihe : -reihe) * schritt;
                if (reihe == 0 || y >= oben && y + wunsch.hoehe() <= unten) {
                    beste = bessere(wunsch, beste, zurSeite(wunsch, y, links, 1, auchLinien, grenze));
                    beste = bessere(wunsch, beste, zurSeite(wunsch, y, links, -1, auchLinien, grenze));
                }
            }
        }
        return beste;
    }

    /** The nearest free place in a row on one side; null if there is none or it is too far. */
    private Flaeche zurSeite(
            Flaeche wunsch, double y, double links, int vorzeichen, boolean auchLinien, double grenze) {
        double x = Math.max(wunsch.x(), links);
        for (int i = 0; i < SPRUENGE; i++) {
            Flaeche probe = new Flaeche(x, y, wunsch.breite(), wunsch.hoehe());
            if (x < links || x + wunsch.breite() > rechts || kosten(wunsch, probe) > grenze) {
                return null;
            }
            double weiter = naechstes(probe, vorzeichen, auchLinien);
            if (Double.isNaN(weiter)) {
                return probe;
            }
            x = weiter;
        }
        return null;
    }

    /** Where to look next if something is in the way; NaN if nothing is. */
    private double naechstes(Flaeche probe, int vorzeichen, boolean auchLinien) {
        // A hair less than the distance: what stands exactly that far away is no obstacle.
        List<Raster.Treffer<Object>> imWeg = knoten.treffer(probe.erweitert(abstand - 0.01));
        double rand = abstand;
        if (imWeg.isEmpty() && auchLinien) {
            imWeg = linien.treffer(probe.erweitert(2));
            rand = 4;
        }
        if (imWeg.isEmpty()) {
            return Double.NaN;
        }
        double ziel = probe.x();
        for (Raster.Treffer<Object> treffer : imWeg) {
            ziel = vorzeichen > 0
                    ? Math.max(ziel, treffer.flaeche().rechts() + rand)
                    : Math.min(ziel, treffer.flaeche().x() - rand - probe.breite());
        }
        return ziel;
    }

    private static Flaeche bessere(Flaeche wunsch, Flaeche a, Flaeche b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return kosten(wunsch, b) < kosten(wunsch, a) - 0.5 ? b : a;
    }

    private static double kosten(Flaeche wunsch, Flaeche ort) {
        return Math.abs(ort.x() - wunsch.x()) + 1.5 * Math.abs(ort.y() - wunsch.y());
    }
}
