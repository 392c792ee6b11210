package org.leitwerk.schaubild.bilder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Legende;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Strichart;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.schaubild.malwerk.Palette;
import org.leitwerk.schaubild.malwerk.Szenensammler;

/**
 * A series as small as a word: a line, a dot for the last value, a fine dashed line for the target. No axes, no texts;
 * the description says first and last value. Gaps stay gaps.
 */
public final class Funkenlinie {

    private static final double RAND = 3;

    private Funkenlinie() {}

    /**
     * Draws the line.
     *
     * @param titel what the values are of
     * @param werte by time at equal distances; null where one is missing
     * @param ziel the target; null without
     * @param breite width in pixels
     * @param hoehe height in pixels
     */
    public static Szene zeichne(String titel, List<BigDecimal> werte, BigDecimal ziel, double breite, double hoehe) {
        Szenensammler sammler = new Szenensammler();
        List<BigDecimal> vorhandene = werte.stream().filter(Objects::nonNull).toList();
        List<BigDecimal> alle = new ArrayList<>(vorhandene);
        if (ziel != null) {
            alle.add(ziel);
        }
        double tief = alle.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double hoch = alle.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        if (ziel != null) {
            double y = y(ziel, tief, hoch, hoehe);
            sammler.linie(RAND, y, breite - RAND, y, new Strich(1, Strichart.GESTRICHELT, Palette.ZIEL));
        }
        List<List<Punkt>> zuege = new ArrayList<>();
        List<Punkt> zug = new ArrayList<>();
        Punkt letzter = null;
        for (int i = 0; i < werte.size(); i++) {
            if (werte.get(i) == null) {
                schliesse(zug, zuege);
                continue;
            }
            double x = werte.size() == 1 ? breite / 2 : RAND + (breite - 2 * RAND) * i / (werte.size() - 1);
            letzter = new Punkt(x, y(werte.get(i), tief, hoch, hoehe));
            zug.add(letzter);
        }
        schliesse(zug, zuege);
        sammler.linien(zuege, Strich.fest(1.4, Palette.IST));
        if (letzter != null) {
            Rahmen punkt = new Rahmen(letzter.x() - 2.2, letzter.y() - 2.2, 4.4, 4.4);
            sammler.form(Form.ELLIPSE, punkt, Fuellung.einfarbig(Palette.IST), Strich.KEINER);
        }
        return new Szene(
                titel,
                satz(vorhandene),
                new Rahmen(0, 0, breite, hoehe),
                Farbe.WEISS,
                sammler.elemente(),
                Legende.KEINE);
    }

    private static String satz(List<BigDecimal> werte) {
        if (werte.isEmpty()) {
            return "Keine Werte.";
        }
        org.leitwerk.schaubild.Zahlenform form = new org.leitwerk.schaubild.Zahlenform("", -1);
        String letzter = form.zahl(werte.get(werte.size() - 1));
        return werte.size() == 1
                ? "Ein Wert: " + letzter + "."
                : "Von " + form.zahl(werte.get(0)) + " auf " + letzter + ".";
    }

    /** A single value between two gaps has no line; a short stroke shows it. */
    private static void schliesse(List<Punkt> zug, List<List<Punkt>> zuege) {
        if (zug.size() == 1) {
            zuege.add(List.of(zug.get(0).verschoben(-1, 0), zug.get(0).verschoben(1, 0)));
        } else if (zug.size() > 1) {
            zuege.add(List.copyOf(zug));
        }
        zug.clear();
    }

    private static double y(BigDecimal wert, double tief, double hoch, double hoehe) {
        return hoch > tief
                ? hoehe - RAND - (wert.doubleValue() - tief) / (hoch - tief) * (hoehe - 2 * RAND)
                : hoehe / 2;
    }
}
