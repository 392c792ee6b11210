package org.leitwerk.schaubild.karte;

import java.util.List;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;

/**
 * Brings coordinates of a map into a picture. Degrees are projected equirectangularly with the middle latitude of the
 * map as standard parallel (x = λ · cos φ₀, y = φ): at the size of a town or a district the error is far below a line's
 * width. Coordinates that cannot be degrees (beyond ±180 and ±90) are planar ones, such as UTM in metres, and only
 * scaled.
 */
public final class Projektion {

    private final double stauchung;
    private final double links;
    private final double oben;
    private final double faktor;
    private final Rahmen ziel;
    private final double breite;
    private final double hoehe;

    private Projektion(Rahmen grenzen, double stauchung, Rahmen ziel) {
        this.stauchung = stauchung;
        this.ziel = ziel;
        links = grenzen.x() * stauchung;
        oben = grenzen.unten();
        breite = grenzen.breite() * stauchung;
        hoehe = grenzen.hoehe();
        faktor = Math.min(ziel.breite() / Math.max(breite, 1e-12), ziel.hoehe() / Math.max(hoehe, 1e-12));
    }

    /** A projection of all areas into the middle of a frame, as large as possible. */
    public static Projektion in(List<Gebiet> gebiete, Rahmen ziel) {
        Rahmen grenzen = grenzen(gebiete);
        return new Projektion(grenzen, stauchung(grenzen), ziel);
    }

    /** Height of a map by its width. */
    static double verhaeltnis(List<Gebiet> gebiete) {
        Rahmen grenzen = grenzen(gebiete);
        return grenzen.hoehe() / Math.max(1e-12, grenzen.breite() * stauchung(grenzen));
    }

    private static Rahmen grenzen(List<Gebiet> gebiete) {
        return Rahmen.um(gebiete.stream()
                .flatMap(g -> g.ringe().stream())
                .flatMap(List::stream)
                .toList());
    }

    private static double stauchung(Rahmen grenzen) {
        boolean grad = grenzen.x() >= -180 && grenzen.rechts() <= 180 && grenzen.y() >= -90 && grenzen.unten() <= 90;
        return grad ? Math.max(0.01, Math.cos(Math.toRadians(grenzen.mitte().y()))) : 1;
    }

    /** The place of a coordinate in the picture; north is above. */
    public Punkt ort(Punkt koordinate) {
        double x = (koordinate.x() * stauchung - links) * faktor;
        double y = (oben - koordinate.y()) * faktor;
        return new Punkt(
                ziel.x() + (ziel.breite() - breite * faktor) / 2 + x,
                ziel.y() + (ziel.hoehe() - hoehe * faktor) / 2 + y);
    }
}
