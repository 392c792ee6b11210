package org.leitwerk.diagramm.bild;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.diagramm.anordnung.Vorgabe;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.sicht.Sicht;

/**
 * Which end of an edge stands above the other: in bands and columns the one in the former, else the one it begins at.
 * Edges that only relate have neither.
 */
final class Rangfolge {

    /** Longer numbers are no numbers of bands. */
    private static final int HOECHSTENS = 6;

    private Rangfolge() {}

    /** The edges that lead from a view to those below it. */
    static Stream<Kante> hinab(Kantenziel ziel) {
        return alle(ziel).filter(kante -> oben(kante) == ziel.alsSicht());
    }

    /** Whether edges lead from a view to some below it; asked for every box of every picture. */
    static boolean fuehrtHinab(Kantenziel ziel) {
        return fuehrtHinab(ziel, ziel.ausgehend()) || fuehrtHinab(ziel, ziel.eingehend());
    }

    private static boolean fuehrtHinab(Kantenziel ziel, List<Kante> kanten) {
        for (Kante kante : kanten) {
            if (ordnet(kante) && oben(kante) == ziel.alsSicht()) {
                return true;
            }
        }
        return false;
    }

    /** The edges that lead from a view to those above it. */
    static Stream<Kante> hinauf(Kantenziel ziel) {
        return alle(ziel).filter(kante -> unten(kante) == ziel.alsSicht());
    }

    private static Stream<Kante> alle(Kantenziel ziel) {
        return Stream.concat(ziel.ausgehend().stream(), ziel.eingehend().stream())
                .filter(Rangfolge::ordnet);
    }

    private static boolean ordnet(Kante kante) {
        String wert = kante.ort().getOrDefault(Vorgabe.ORDNET, "");
        return kante.sichtbar()
                && kante.von() != null
                && kante.nach() != null
                && kante.von() != kante.nach()
                && !wert.equals("0")
                && !wert.equals("false");
    }

    /** The upper end of an edge that has both. */
    static Sicht oben(Kante kante) {
        return verkehrt(kante) ? kante.nach().alsSicht() : kante.von().alsSicht();
    }

    /** The lower end of an edge that has both. */
    static Sicht unten(Kante kante) {
        return verkehrt(kante) ? kante.von().alsSicht() : kante.nach().alsSicht();
    }

    private static boolean verkehrt(Kante kante) {
        int von = stufe(kante.von().alsSicht());
        int nach = stufe(kante.nach().alsSicht());
        return von >= 0 && nach >= 0 && von > nach;
    }

    /** The number of its band or column; -1 without one. */
    private static int stufe(Sicht sicht) {
        String wert = sicht.ort().getOrDefault(Vorgabe.ORT_SCHICHT, sicht.ort().get(Vorgabe.ORT_SPALTE));
        if (wert == null || wert.isEmpty() || wert.length() > HOECHSTENS) {
            return -1;
        }
        int stufe = 0;
        for (int i = 0; i < wert.length(); i++) {
            int ziffer = wert.charAt(i) - '0';
            if (ziffer < 0 || ziffer > 9) {
                return -1;
            }
            stufe = stufe * 10 + ziffer;
        }
        return stufe;
    }
}
