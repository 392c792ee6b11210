package org.leitwerk.schaubild.bilder;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Strichart;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Bildmass;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Tafel;
import org.leitwerk.schaubild.malwerk.Achsen;
import org.leitwerk.schaubild.malwerk.Etiketten;
import org.leitwerk.schaubild.malwerk.Grundbild;
import org.leitwerk.schaubild.malwerk.Palette;

/**
 * A portfolio: each element as a numbered disc at its effect and its resources, four fields with names. Names stand
 * where they are free of others; the others are listed below by their numbers.
 */
public final class Portfoliobild {

    private static final double RADIUS = 9;

    private final Portfoliodaten daten;
    private final Grundbild bild;
    private final List<Portfoliodaten.Element> elemente;
    private XYPlot plot;

    private Portfoliobild(Portfoliodaten daten, Bildmass mass) {
        this.daten = daten;
        this.bild = new Grundbild(daten.kopf(), mass.breite());
        this.elemente = daten.elemente().stream().filter(e -> e.vollstaendig()).toList();
    }

    /** Draws the portfolio; elements without one of the two values are only named below it. */
    public static Schaubild zeichne(Portfoliodaten daten, Bildmass mass) {
        return new Portfoliobild(daten, mass).zeichne(mass);
    }

    private Schaubild zeichne(Bildmass mass) {
        plot = new XYPlot(
                new XYSeriesCollection(),
                achse(daten.xName(), daten.xGrenze(), elemente.stream().map(e -> e.x()).toList()),
                achse(daten.yName(), daten.yGrenze(), elemente.stream().map(e -> e.y()).toList()),
                new XYLineAndShapeRenderer());
        // the discs are painted here, not by the library; it must not miss them
        plot.setNoDataMessage(elemente.isEmpty() ? null : "");
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(Achsen.GITTER);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlinePaint(Achsen.GITTER);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        double hoehe = Math.max(260, mass.hoehe() - bild.unten() - Grundbild.RAND);
        bild.zeichne(plot, hoehe, null);
        Etiketten etiketten = new Etiketten(rahmen(bild.datenflaeche()));
        felder(etiketten);
        List<String> ohnePlatz = marken(etiketten);
        if (!ohnePlatz.isEmpty()) {
            bild.absatz(String.join(" · ", ohnePlatz), Schrift.KLEIN, Farbe.TINTE);
        }
        List<String> fehlende = daten.elemente().stream()
                .filter(e -> !e.vollstaendig())
                .map(Portfoliodaten.Element::name)
                .toList();
        if (!fehlende.isEmpty()) {
            bild.absatz("Nicht im Bild, weil Werte fehlen: " + String.join(", ", fehlende), Schrift.KLEIN, Farbe.GRAU);
        }
        return new Schaubild(bild.szene(satz(fehlende.size())), tafel());
    }

    private static NumberAxis achse(String name, BigDecimal grenze, List<BigDecimal> werte) {
        NumberAxis achse = Achsen.werte(name);
        double tief = grenze.doubleValue();
        double hoch = grenze.doubleValue();
        for (BigDecimal wert : werte) {
            tief = Math.min(tief, wert.doubleValue());
            hoch = Math.max(hoch, wert.doubleValue());
        }
        double rand = hoch > tief ? (hoch - tief) * 0.12 : Math.max(0.5, Math.abs(hoch) * 0.2);
        achse.setRange(tief - rand, hoch + rand);
        return achse;
    }

    private Punkt ort(BigDecimal x, BigDecimal y) {
        Rectangle2D flaeche = bild.datenflaeche();
        return new Punkt(
                plot.getDomainAxis().valueToJava2D(x.doubleValue(), flaeche, RectangleEdge.BOTTOM),
                plot.getRangeAxis().valueToJava2D(y.doubleValue(), flaeche, RectangleEdge.LEFT));
    }

    private static Rahmen rahmen(Rectangle2D r) {
        return new Rahmen(r.getX(), r.getY(), r.getWidth(), r.getHeight());
    }

    private void felder(Etiketten etiketten) {
        Rectangle2D f = bild.datenflaeche();
        Punkt mitte = ort(daten.xGrenze(), daten.yGrenze());
        Strich strich = new Strich(1.2, Strichart.GESTRICHELT, Palette.VERGLEICH);
        bild.sammler().linie(mitte.x(), f.getY(), mitte.x(), f.getMaxY(), strich);
        bild.sammler().linie(f.getX(), mitte.y(), f.getMaxX(), mitte.y(), strich);
        etiketten.meide(new Punkt(mitte.x(), f.getY()), new Punkt(mitte.x(), f.getMaxY()));
        etiketten.meide(new Punkt(f.getX(), mitte.y()), new Punkt(f.getMaxX(), mitte.y()));
    }

    /** The names of the fields in the four corners; labels keep away from them. */
    private void feldnamen(Etiketten etiketten) {
        Rectangle2D f = bild.datenflaeche();
        double zeile = Schriftmass.zeilenhoehe(Schrift.KLEIN);
        double grund = Schriftmass.grundlinie(Schrift.KLEIN);
        for (int i = 0; i < daten.felder().size(); i++) {
            boolean rechts = i % 2 == 1;
            double oben = i < 2 ? f.getY() + 2 : f.getMaxY() - zeile - 2;
            double x = rechts ? f.getMaxX() - 5 : f.getX() + 5;
            String name = daten.felder().get(i);
            double breite = Schriftmass.breite(name, Schrift.KLEIN) * 1.04;
            Textzeile.Anker anker = rechts ? Textzeile.Anker.ENDE : Textzeile.Anker.ANFANG;
            bild.sammler().text(name, x, oben + grund, Schrift.KLEIN, Farbe.GRAU, anker);
            etiketten.belege(new Rahmen(rechts ? x - breite : x, oben, breite, zeile));
        }
    }

    private List<String> marken(Etiketten etiketten) {
        feldnamen(etiketten);
        List<Punkt> orte = elemente.stream().map(e -> ort(e.x(), e.y())).toList();
        List<Punkt> scheiben = Scheiben.auseinander(orte, RADIUS);
        scheiben.forEach(p -> etiketten.belege(rahmen(p)));
        List<String> ohnePlatz = new ArrayList<>();
        for (int i = 0; i < elemente.size(); i++) {
            String name = elemente.get(i).name();
            if (!etiketten.schreibe(bild.sammler(), name, scheiben.get(i), RADIUS, Schrift.KLEIN, Farbe.TINTE)) {
                ohnePlatz.add((i + 1) + " " + name);
            }
        }
        for (int i = 0; i < elemente.size(); i++) {
            Punkt ort = orte.get(i);
            Punkt scheibe = scheiben.get(i);
            if (ort.abstand(scheibe) > 1) {
                bild.sammler().linie(ort.x(), ort.y(), scheibe.x(), scheibe.y(), Strich.fest(0.8, Farbe.GRAU));
            }
            bild.sammler().sage(satz(elemente.get(i)));
            bild.sammler()
                    .form(
                            Form.ELLIPSE,
                            rahmen(scheibe),
                            Fuellung.einfarbig(Palette.IST),
                            Strich.fest(1, Farbe.WEISS));
            Schrift schrift = new Schrift(10, true, false);
            double grundlinie = scheibe.y() + Schriftmass.von(schrift).versalhoehe() * 5;
            bild.sammler()
                    .text("" + (i + 1), scheibe.x(), grundlinie, schrift, Farbe.WEISS, Textzeile.Anker.MITTE);
        }
        return ohnePlatz;
    }

    private static Rahmen rahmen(Punkt p) {
        return new Rahmen(p.x() - RADIUS, p.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    private String satz(Portfoliodaten.Element e) {
        return e.name() + ": " + daten.xName() + " " + daten.xForm().mitEinheit(e.x()) + ", " + daten.yName() + " "
                + daten.yForm().mitEinheit(e.y());
    }

    private String satz(int fehlende) {
        int[] anzahlen = new int[4];
        for (Portfoliodaten.Element e : elemente) {
            int feld = (e.y().compareTo(daten.yGrenze()) >= 0 ? 0 : 2)
                    + (e.x().compareTo(daten.xGrenze()) >= 0 ? 1 : 0);
            anzahlen[feld]++;
        }
        List<String> saetze = new ArrayList<>();
        for (int i = 0; i < daten.felder().size(); i++) {
            saetze.add(daten.felder().get(i) + ": " + anzahlen[i]);
        }
        return String.join(", ", saetze) + "." + (fehlende > 0 ? " Ohne Werte: " + fehlende + "." : "");
    }

    private Tafel tafel() {
        List<List<Object>> zeilen = new ArrayList<>();
        int nummer = 0;
        for (Portfoliodaten.Element e : daten.elemente()) {
            Integer stelle = e.vollstaendig() ? ++nummer : null;
            zeilen.add(Arrays.asList(stelle, e.name(), e.x(), e.y()));
        }
        List<String> spalten = List.of("Nummer", "Name", daten.xName(), daten.yName());
        return new Tafel(daten.kopf().titel(), spalten, zeilen);
    }
}
