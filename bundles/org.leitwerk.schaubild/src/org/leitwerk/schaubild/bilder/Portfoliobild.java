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
                achse(
                        daten.xName(),
                        daten.xGrenzen(),
                        elemente.stream().map(e -> e.x()).toList()),
                achse(
                        daten.yName(),
                        daten.yGrenzen(),
                        elemente.stream().map(e -> e.y()).toList()),
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

    private static NumberAxis achse(String name, List<BigDecimal> grenzen, List<BigDecimal> werte) {
        NumberAxis achse = Achsen.werte(name);
        double tief = Double.POSITIVE_INFINITY;
        double hoch = Double.NEGATIVE_INFINITY;
        List<BigDecimal> alle = new ArrayList<>(grenzen);
        alle.addAll(werte);
        for (BigDecimal wert : alle.isEmpty() ? List.of(BigDecimal.ZERO) : alle) {
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
        Strich strich = new Strich(1.2, Strichart.GESTRICHELT, Palette.VERGLEICH);
        for (BigDecimal grenze : daten.xGrenzen()) {
            double x = ort(grenze, BigDecimal.ZERO).x();
            bild.sammler().linie(x, f.getY(), x, f.getMaxY(), strich);
            etiketten.meide(new Punkt(x, f.getY()), new Punkt(x, f.getMaxY()));
        }
        for (BigDecimal grenze : daten.yGrenzen()) {
            double y = ort(BigDecimal.ZERO, grenze).y();
            bild.sammler().linie(f.getX(), y, f.getMaxX(), y, strich);
            etiketten.meide(new Punkt(f.getX(), y), new Punkt(f.getMaxX(), y));
        }
    }

    /** The name of each field in its upper left corner, where it fits; labels keep away from it. */
    private void feldnamen(Etiketten etiketten) {
        Rectangle2D f = bild.datenflaeche();
        double zeile = Schriftmass.zeilenhoehe(Schrift.KLEIN);
        int spalten = daten.xGrenzen().size() + 1;
        for (int i = 0; i < daten.felder().size(); i++) {
            int spalte = i % spalten;
            int reihe = i / spalten;
            double links = spalte == 0
                    ? f.getX()
                    : ort(daten.xGrenzen().get(spalte - 1), BigDecimal.ZERO).x();
            double rechts = spalte == spalten - 1
                    ? f.getMaxX()
                    : ort(daten.xGrenzen().get(spalte), BigDecimal.ZERO).x();
            double oben = reihe == daten.yGrenzen().size()
                    ? f.getY()
                    : ort(BigDecimal.ZERO, daten.yGrenzen().get(reihe)).y();
            String name = daten.felder().get(i);
            double breite = Schriftmass.breite(name, Schrift.KLEIN) * 1.04;
            if (breite + 10 < rechts - links) {
                double grundlinie = oben + 3 + Schriftmass.grundlinie(Schrift.KLEIN);
                bild.sammler().text(name, links + 6, grundlinie, Schrift.KLEIN, Farbe.GRAU, Textzeile.Anker.ANFANG);
                etiketten.belege(new Rahmen(links + 6, oben + 3, breite, zeile));
            }
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
            boolean soll = elemente.get(i).soll();
            bild.sammler().sage(satz(elemente.get(i)));
            bild.sammler()
                    .form(
                            Form.ELLIPSE,
                            rahmen(scheibe),
                            Fuellung.einfarbig(soll ? Farbe.WEISS : Palette.IST),
                            Strich.fest(soll ? 1.6 : 1, soll ? Palette.IST : Farbe.WEISS));
            Schrift schrift = new Schrift(10, true, false);
            double grundlinie = scheibe.y() + Schriftmass.von(schrift).versalhoehe() * 5;
            bild.sammler()
                    .text(
                            "" + (i + 1),
                            scheibe.x(),
                            grundlinie,
                            schrift,
                            soll ? Palette.IST : Farbe.WEISS,
                            Textzeile.Anker.MITTE);
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
        List<String> saetze = new ArrayList<>();
        saetze.add("Elemente: " + elemente.size());
        for (int i = 0; i < daten.felder().size(); i++) {
            int feld = i;
            long anzahl = elemente.stream().filter(e -> feld(e) == feld).count();
            if (anzahl > 0) {
                saetze.add(daten.felder().get(i) + ": " + anzahl);
            }
        }
        return String.join(", ", saetze) + "." + (fehlende > 0 ? " Ohne Werte: " + fehlende + "." : "");
    }

    private int feld(Portfoliodaten.Element e) {
        long spalte =
                daten.xGrenzen().stream().filter(g -> e.x().compareTo(g) >= 0).count();
        long reihe =
                daten.yGrenzen().stream().filter(g -> e.y().compareTo(g) >= 0).count();
        return (int) (reihe * (daten.xGrenzen().size() + 1) + spalte);
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
