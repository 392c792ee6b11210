package org.leitwerk.schaubild.bilder;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Strichart;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Tafel;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.schaubild.malwerk.Grundbild;
import org.leitwerk.schaubild.malwerk.Musterfarbe;
import org.leitwerk.schaubild.malwerk.Palette;
import org.leitwerk.schaubild.malwerk.Striche;

/**
 * An ABC analysis: shares by size, each in the pattern of its class, with its share and the sum so far; fine lines
 * divide the classes, a line shows how the sum grows to 100 %.
 */
public final class Abcbild {

    private static final Zahlenform PROZENT = new Zahlenform("%", 1);
    private static final Strich RAND = Strich.fest(1.4, Palette.PROGNOSE);
    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);

    /**
     * One of what is divided.
     *
     * @param name its name
     * @param wert its value, such as costs
     * @param klasse its class: A, B or C
     */
    public record Posten(String name, BigDecimal wert, String klasse) {}

    private Abcbild() {}

    /**
     * Draws the analysis.
     *
     * @param posten in the order of their rank, the greatest first
     * @param breite width in pixels
     */
    public static Schaubild zeichne(Bildkopf kopf, Zahlenform form, List<Posten> posten, double breite) {
        BigDecimal summe = posten.stream().map(Posten::wert).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Balkenzeile> zeilen = new ArrayList<>();
        List<List<Object>> tafel = new ArrayList<>();
        List<Double> summen = new ArrayList<>();
        BigDecimal bisher = BigDecimal.ZERO;
        for (Posten p : posten) {
            bisher = bisher.add(p.wert());
            BigDecimal anteil = anteil(p.wert(), summe);
            BigDecimal kumuliert = anteil(bisher, summe);
            summen.add(kumuliert.doubleValue());
            String text = p.klasse() + " · " + form.mitEinheit(p.wert()) + " · " + PROZENT.mitEinheit(anteil)
                    + " · Summe " + PROZENT.mitEinheit(kumuliert);
            zeilen.add(Balkenzeile.mit(p.name(), anteil, farbe(p.klasse()), text, p.name() + ": Klasse " + text));
            tafel.add(Arrays.asList(p.name(), p.klasse(), p.wert(), anteil, kumuliert));
        }
        Balkenbild balken =
                new Balkenbild(kopf, breite, zeilen).mitLegende(legende(posten)).mitTextspalte(100);
        Grundbild bild = balken.zeichne();
        trenne(posten, balken, bild);
        steige(summen, balken, bild);
        String wert = form.einheit().isEmpty() ? "Wert" : "Wert in " + form.einheit();
        List<String> spalten = List.of("Name", "Klasse", wert, "Anteil in %", "Summe in %");
        return new Schaubild(bild.szene(satz(posten, summe)), new Tafel(kopf.titel(), spalten, tafel));
    }

    private static BigDecimal anteil(BigDecimal wert, BigDecimal summe) {
        return summe.signum() == 0 ? BigDecimal.ZERO : wert.multiply(HUNDERT).divide(summe, MathContext.DECIMAL64);
    }

    private static Musterfarbe farbe(String klasse) {
        return switch (klasse) {
            case "A" -> Palette.teil(0);
            case "B" -> Palette.teil(1);
            default -> Palette.teil(3);
        };
    }

    private static LegendItemCollection legende(List<Posten> posten) {
        Legenden legende = new Legenden();
        posten.stream()
                .map(Posten::klasse)
                .distinct()
                .sorted()
                .forEach(klasse -> legende.mit("Klasse " + klasse, farbe(klasse)));
        LegendItemCollection eintraege = legende.eintraege();
        BasicStroke strich = Striche.von(1.4, Strichart.GESTRICHELT);
        Color farbe = new Color(Palette.PROGNOSE.rgb());
        Line2D linie = new Line2D.Double(-14, 0, 14, 0);
        eintraege.add(new LegendItem("Summe der Anteile in %", null, null, null, linie, strich, farbe));
        return eintraege;
    }

    private static void trenne(List<Posten> posten, Balkenbild balken, Grundbild bild) {
        for (int i = 1; i < posten.size(); i++) {
            if (!posten.get(i).klasse().equals(posten.get(i - 1).klasse())) {
                double y = (balken.mitte(i - 1) + balken.mitte(i)) / 2;
                double rechts = bild.datenflaeche().getMaxX();
                bild.sammler().linie(Grundbild.RAND, y, rechts, y, new Strich(1, Strichart.GEPUNKTET, Farbe.GRAU));
            }
        }
    }

    /** How the sum grows from row to row. */
    private static void steige(List<Double> summen, Balkenbild balken, Grundbild bild) {
        List<Punkt> linie = new ArrayList<>();
        for (int i = 0; i < summen.size(); i++) {
            linie.add(new Punkt(balken.x(summen.get(i)), balken.mitte(i)));
        }
        if (linie.size() > 1) {
            bild.sammler().sage("Summe der Anteile");
            bild.sammler().linien(List.of(linie), new Strich(1.4, Strichart.GESTRICHELT, Palette.PROGNOSE));
            for (Punkt p : linie) {
                Rahmen punkt = new Rahmen(p.x() - 3, p.y() - 3, 6, 6);
                bild.sammler().form(Form.RAUTE, punkt, Fuellung.einfarbig(Farbe.WEISS), RAND);
            }
        }
    }

    private static String satz(List<Posten> posten, BigDecimal summe) {
        List<String> saetze = new ArrayList<>();
        for (String klasse :
                posten.stream().map(Posten::klasse).distinct().sorted().toList()) {
            List<Posten> der =
                    posten.stream().filter(p -> p.klasse().equals(klasse)).toList();
            BigDecimal teil = der.stream().map(Posten::wert).reduce(BigDecimal.ZERO, BigDecimal::add);
            saetze.add("Klasse " + klasse + ": " + der.size() + " von " + posten.size() + " mit "
                    + PROZENT.mitEinheit(anteil(teil, summe)) + " der Summe.");
        }
        return saetze.isEmpty() ? "Es gibt nichts zu ordnen." : String.join(" ", saetze);
    }
}
