package org.leitwerk.schaubild.bilder;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.leitwerk.diagramm.szene.Strichart;
import org.leitwerk.schaubild.malwerk.Palette;
import org.leitwerk.schaubild.malwerk.Striche;

/** The legend of a time series: only what is really in the picture. */
final class Zeitlegende {

    private static final Shape LINIE = new Line2D.Double(-14, 0, 14, 0);

    private final Zeitreihendaten daten;
    private final List<Liniensorte> sorten;
    private final LegendItemCollection eintraege = new LegendItemCollection();

    Zeitlegende(Zeitreihendaten daten, List<Liniensorte> sorten) {
        this.daten = daten;
        this.sorten = sorten;
    }

    LegendItemCollection eintraege() {
        for (int i = 0; i < daten.reihen().size(); i++) {
            linie(daten.reihen().get(i).name(), sorten.get(i), sorten.get(i).farbe());
        }
        if (sorten.contains(Liniensorte.ZIELPFAD)) {
            linie("Zielpfad", Liniensorte.ZIELPFAD, Color.WHITE);
        }
        if (sorten.contains(Liniensorte.PROGNOSE)) {
            linie("Prognose (Trend fortgeschrieben)", Liniensorte.PROGNOSE, Color.WHITE);
        }
        Zeitreihendaten.Ziel ziel = daten.ziel();
        if (ziel != null && ziel.untergrenze() != null && ziel.obergrenze() != null) {
            eintraege.add(new LegendItem("Zielkorridor", null, null, null, kasten(), Palette.KORRIDOR));
        } else if (ziel != null && grenzeImBild(ziel)) {
            Color gruen = new Color(Palette.ZIEL.rgb());
            eintraege.add(new LegendItem(
                    "Ziel, dauerhaft", null, null, null, LINIE, Striche.von(1.4, Strichart.STRICHPUNKT), gruen));
        }
        if (Zeitsatz.hat(daten, Messpunkt.Art.VORLAEUFIG)) {
            Color farbe = sorten.get(0).farbe();
            Shape kreis = new Ellipse2D.Double(-3.5, -3.5, 7, 7);
            eintraege.add(
                    new LegendItem("vorläufig", null, null, null, kreis, Color.WHITE, new BasicStroke(1.6f), farbe));
        }
        zeichen(Messpunkt.Art.FEHLT, "kein Wert");
        zeichen(Messpunkt.Art.UNTERDRUECKT, "unterdrückt (zu wenige Fälle)");
        return eintraege;
    }

    private static boolean grenzeImBild(Zeitreihendaten.Ziel ziel) {
        return ziel.untergrenze() != null
                || ziel.obergrenze() != null
                || ziel.zielwert() != null && ziel.zieljahr() <= 0;
    }

    private void linie(String name, Liniensorte sorte, Color fuellung) {
        eintraege.add(new LegendItem(
                name,
                null,
                null,
                null,
                true,
                sorte.marke(),
                true,
                fuellung,
                true,
                sorte.farbe(),
                new BasicStroke(1.6f),
                true,
                LINIE,
                sorte.strich(),
                sorte.farbe()));
    }

    private void zeichen(Messpunkt.Art art, String text) {
        if (Zeitsatz.hat(daten, art)) {
            Shape form = Luecke.form(art);
            eintraege.add(new LegendItem(
                    text,
                    null,
                    null,
                    null,
                    form,
                    new Color(255, 255, 255, 0),
                    new BasicStroke(1.3f),
                    Zeitreihenbild.grau()));
        }
    }

    private static Shape kasten() {
        return new Rectangle2D.Double(-8, -6, 16, 12);
    }
}
