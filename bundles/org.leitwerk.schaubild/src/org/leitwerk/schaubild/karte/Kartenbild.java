package org.leitwerk.schaubild.karte;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Tafel;
import org.leitwerk.schaubild.malwerk.Etiketten;
import org.leitwerk.schaubild.malwerk.Grundbild;
import org.leitwerk.schaubild.malwerk.Musterfarbe;
import org.leitwerk.schaubild.malwerk.Musterfarbe.Muster;
import org.leitwerk.schaubild.malwerk.Schraffur;

/**
 * Areas coloured by their values: the darker and the closer hatched, the greater. Each is named with its value; areas
 * without one are hatched the other way and say why.
 */
public final class Kartenbild {

    private static final double LEGENDE = 190;
    private static final double HOECHSTENS = 560;
    private static final Farbe LINIE = Farbe.hex("#2b4f78");
    private static final Musterfarbe OHNE = new Musterfarbe(Farbe.WEISS, Muster.FALLEND, Farbe.hex("#8d98a3"));
    private static final Musterfarbe[] STUFEN = {
        new Musterfarbe(Farbe.hex("#eef3f9"), Muster.VOLL, LINIE),
        new Musterfarbe(Farbe.hex("#cfdeee"), Muster.WAAGERECHT, Farbe.hex("#a9c3de")),
        new Musterfarbe(Farbe.hex("#a3c0de"), Muster.STEIGEND, Farbe.hex("#7fa5cd")),
        new Musterfarbe(Farbe.hex("#6d98c6"), Muster.KREUZ, Farbe.hex("#517fb1")),
        new Musterfarbe(Farbe.hex("#3d6ea5"), Muster.VOLL, LINIE),
    };

    private final Kartendaten daten;
    private final Grundbild bild;
    private final List<BigDecimal> grenzen;
    private Projektion projektion;

    private Kartenbild(Kartendaten daten, double breite) {
        this.daten = daten;
        this.bild = new Grundbild(daten.kopf(), breite);
        this.grenzen = daten.einteilung()
                .grenzen(
                        daten.gebiete().stream()
                                .map(g -> wert(g).zahl())
                                .filter(Objects::nonNull)
                                .toList(),
                        daten.klassen(),
                        Math.max(0, daten.form().nachkommastellen()));
    }

    /**
     * Draws the map.
     *
     * @param breite width in pixels, legend included
     */
    public static Schaubild zeichne(Kartendaten daten, double breite) {
        return new Kartenbild(daten, breite).zeichne();
    }

    private Kartendaten.Wert wert(Gebiet gebiet) {
        Kartendaten.Wert wert = daten.werte().get(gebiet.schluessel());
        return wert != null ? wert : new Kartendaten.Wert(gebiet.schluessel(), null, "keine Angabe");
    }

    private Schaubild zeichne() {
        double weite = Math.max(120, bild.breite() - 2 * Grundbild.RAND - LEGENDE);
        double hoehe = Math.min(HOECHSTENS, weite * Projektion.verhaeltnis(daten.gebiete()));
        Rahmen platz = bild.nimm(Math.max(hoehe, 40 + 22.0 * (grenzen.size() + 3)));
        Rahmen karte = new Rahmen(platz.x(), platz.y(), weite, Math.max(hoehe, 80));
        projektion = Projektion.in(daten.gebiete(), karte);
        daten.gebiete().forEach(this::faerbe);
        List<String> ohnePlatz = beschrifte(karte);
        legende(new Punkt(karte.rechts() + 18, platz.y() + 4));
        if (!ohnePlatz.isEmpty()) {
            bild.absatz(String.join(" · ", ohnePlatz), Schrift.KLEIN, Farbe.TINTE);
        }
        return new Schaubild(bild.szene(satz()), tafel());
    }

    private void faerbe(Gebiet gebiet) {
        List<List<Punkt>> ringe = ringe(gebiet);
        Musterfarbe farbe = farbe(wert(gebiet).zahl());
        bild.sammler().sage(text(gebiet));
        bild.sammler().flaeche(ringe, Fuellung.einfarbig(farbe.grund()), Strich.KEINER);
        bild.sammler().linien(Schraffur.linien(ringe, farbe.muster()), Strich.fest(0.9, farbe.linie()));
        bild.sammler().flaeche(ringe, Fuellung.KEINE, Strich.fest(1.2, LINIE));
    }

    private List<List<Punkt>> ringe(Gebiet gebiet) {
        return gebiet.ringe().stream()
                .map(ring -> ring.stream().map(projektion::ort).toList())
                .toList();
    }

    private Musterfarbe farbe(BigDecimal zahl) {
        return zahl == null ? OHNE : stufe(klasse(zahl));
    }

    private int klasse(BigDecimal zahl) {
        int klasse = 0;
        while (klasse < grenzen.size() - 1 && zahl.compareTo(grenzen.get(klasse)) > 0) {
            klasse++;
        }
        return klasse;
    }

    /** Few classes take the ends and the middle of the five steps. */
    private Musterfarbe stufe(int klasse) {
        int anzahl = grenzen.size();
        return STUFEN[anzahl < 2 ? 2 : (int) Math.round((double) klasse * (STUFEN.length - 1) / (anzahl - 1))];
    }

    private String text(Gebiet gebiet) {
        Kartendaten.Wert wert = wert(gebiet);
        return wert.name() + ": "
                + (wert.zahl() == null ? wert.grund() : daten.form().mitEinheit(wert.zahl()));
    }

    private List<String> beschrifte(Rahmen karte) {
        Etiketten etiketten = new Etiketten(karte.erweitert(Grundbild.RAND - 2));
        List<String> ohnePlatz = new ArrayList<>();
        for (Gebiet gebiet : daten.gebiete()) {
            Punkt mitte = Mittelpunkt.von(gebiet, projektion);
            if (!etiketten.schreibeMittig(
                    bild.sammler(),
                    List.of(
                            wert(gebiet).name(),
                            wert(gebiet).zahl() == null
                                    ? wert(gebiet).grund()
                                    : daten.form().mitEinheit(wert(gebiet).zahl())),
                    mitte,
                    Schrift.KLEIN,
                    Farbe.TINTE)) {
                ohnePlatz.add(text(gebiet));
            }
        }
        return ohnePlatz;
    }

    private void legende(Punkt oben) {
        double y = oben.y();
        String kopf = daten.form().einheit().isEmpty()
                ? "Wert"
                : "Wert in " + daten.form().einheit();
        zeile(kopf, oben.x(), y, null);
        for (int i = grenzen.size() - 1; i >= 0; i--) {
            y += 22;
            int klasse = i;
            long anzahl = daten.gebiete().stream()
                    .map(g -> wert(g).zahl())
                    .filter(z -> z != null && klasse(z) == klasse)
                    .count();
            zeile(spanne(i) + " (" + anzahl + ")", oben.x(), y, stufe(i));
        }
        if (daten.gebiete().stream().anyMatch(g -> wert(g).zahl() == null)) {
            zeile("ohne gezeigten Wert", oben.x(), y + 22, OHNE);
        }
    }

    private String spanne(int klasse) {
        String bis = daten.form().zahl(grenzen.get(klasse));
        if (klasse > 0) {
            return "über " + daten.form().zahl(grenzen.get(klasse - 1)) + " bis " + bis;
        }
        return daten.gebiete().stream()
                .map(g -> wert(g).zahl())
                .filter(Objects::nonNull)
                .min(BigDecimal::compareTo)
                .map(tief -> daten.form().zahl(tief) + " bis " + bis)
                .orElse(bis);
    }

    private void zeile(String text, double x, double y, Musterfarbe farbe) {
        if (farbe != null) {
            Rahmen kasten = new Rahmen(x, y + 2, 22, 14);
            List<List<Punkt>> ring = List.of(org.leitwerk.diagramm.szene.Umriss.ecken(Form.RECHTECK, kasten));
            bild.sammler().form(Form.RECHTECK, kasten, Fuellung.einfarbig(farbe.grund()), Strich.fest(1, LINIE));
            bild.sammler().linien(Schraffur.linien(ring, farbe.muster()), Strich.fest(0.9, farbe.linie()));
        }
        bild.sammler()
                .text(
                        text,
                        farbe == null ? x : x + 30,
                        y + Schriftmass.grundlinie(Schrift.KLEIN) + 1,
                        Schrift.KLEIN,
                        farbe == null ? Farbe.GRAU : Farbe.TINTE,
                        Textzeile.Anker.ANFANG);
    }

    private String satz() {
        List<String> teile = daten.gebiete().stream().map(this::text).toList();
        return "Karte mit " + daten.gebiete().size() + " Räumen. " + String.join("; ", teile) + ".";
    }

    private Tafel tafel() {
        List<List<Object>> zeilen = new ArrayList<>();
        for (Gebiet gebiet : daten.gebiete()) {
            Kartendaten.Wert wert = wert(gebiet);
            String klasse = wert.zahl() == null ? "" : spanne(klasse(wert.zahl()));
            zeilen.add(Arrays.asList(wert.name(), wert.zahl(), klasse, wert.grund()));
        }
        String zahl = daten.form().einheit().isEmpty()
                ? "Wert"
                : "Wert in " + daten.form().einheit();
        return new Tafel(daten.kopf().titel(), List.of("Raum", zahl, "Klasse", "Hinweis"), zeilen);
    }
}
