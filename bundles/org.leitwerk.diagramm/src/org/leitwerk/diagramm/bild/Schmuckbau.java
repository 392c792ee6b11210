package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.anordnung.Ort;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.schrift.Textsatz;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Pfeil;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Strichart;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile.Anker;

/** Gives what a layout draws behind the boxes its looks: quiet bands, fine lines, small grey headings. */
final class Schmuckbau {

    private static final Farbe BAND = Farbe.hex("#f6f8fa");
    private static final Farbe ZWISCHENBAND = Farbe.WEISS;
    private static final Farbe RASTER = Farbe.hex("#dfe4e9");
    private static final Farbe RING = Farbe.hex("#dbe6f1");
    private static final double RINGBREITE = 14;

    /** Distance of the name of a band from its edge. */
    private static final double TITELRAND = 8;

    private final List<Schmuck> ergebnis = new ArrayList<>();

    /** The decoration in the order of painting. */
    List<Schmuck> baue(List<org.leitwerk.diagramm.anordnung.Schmuck> teile) {
        for (org.leitwerk.diagramm.anordnung.Schmuck teil : teile) {
            if (teil instanceof org.leitwerk.diagramm.anordnung.Schmuck.Band band) {
                band(band);
            } else if (teil instanceof org.leitwerk.diagramm.anordnung.Schmuck.Linie linie) {
                linie(linie);
            } else if (teil instanceof org.leitwerk.diagramm.anordnung.Schmuck.Text text) {
                text(text);
            } else if (teil instanceof org.leitwerk.diagramm.anordnung.Schmuck.Ring ring) {
                ring(ring);
            } else if (teil instanceof org.leitwerk.diagramm.anordnung.Schmuck.Zelle zelle) {
                flaeche(rahmen(zelle.flaeche()), Fuellung.einfarbig(BAND), Strich.fest(1, RASTER), 4, "", List.of());
            }
        }
        return ergebnis;
    }

    private void band(org.leitwerk.diagramm.anordnung.Schmuck.Band band) {
        Farbe farbe = band.nummer() % 2 == 0 ? BAND : ZWISCHENBAND;
        Rahmen titel = titel(band);
        List<Textblock> texte = new ArrayList<>(1);
        if (!band.name().isBlank() && !titel.istLeer()) {
            int zeilen = (int) Math.max(1, titel.hoehe() / Schriftmass.zeilenhoehe(Schrift.TITEL));
            Satz satz = Textsatz.ausgewogen(band.name(), Schrift.TITEL, titel.breite(), Math.min(4, zeilen));
            Anker anker = band.senkrecht() ? Anker.MITTE : Anker.ANFANG;
            texte.add(Textplatz.schlicht(Textblock.Rolle.ZUSATZ, anker, true, Farbe.GRAU)
                    .block(satz, band.name(), titel));
        }
        flaeche(rahmen(band.flaeche()), Fuellung.einfarbig(farbe), Strich.KEINER, 8, band.name(), texte);
    }

    /** Where the name of a band stands: a little away from its left edge. */
    private static Rahmen titel(org.leitwerk.diagramm.anordnung.Schmuck.Band band) {
        Rahmen r = rahmen(band.titel());
        double einzug = band.senkrecht() ? 0 : Math.min(TITELRAND, r.breite());
        return new Rahmen(r.x() + einzug, r.y(), r.breite() - einzug, r.hoehe());
    }

    private void linie(org.leitwerk.diagramm.anordnung.Schmuck.Linie linie) {
        Strich strich =
                switch (linie.art()) {
                    case ACHSE -> Strich.fest(1.5, Farbe.GRAU);
                    case RASTER -> Strich.fest(1, RASTER);
                    case GRENZE -> Strich.fest(1, Farbe.FEIN);
                    case STICHTAG -> new Strich(1.5, Strichart.GESTRICHELT, Farbe.AKZENT);
                };
        boolean achse = linie.art() == org.leitwerk.diagramm.anordnung.Schmuck.Linienart.ACHSE;
        zug(List.of(punkt(linie.von()), punkt(linie.bis())), strich, achse ? Pfeil.GEFUELLT : Pfeil.KEINER);
    }

    private void text(org.leitwerk.diagramm.anordnung.Schmuck.Text text) {
        boolean titel = text.rang() == org.leitwerk.diagramm.anordnung.Schmuck.Rang.TITEL;
        Schrift schrift = titel ? Schrift.TITEL : Schrift.KLEIN;
        Rahmen rahmen = rahmen(text.flaeche());
        Anker anker =
                switch (text.buendig()) {
                    case LINKS -> Anker.ANFANG;
                    case MITTE, GEDREHT -> Anker.MITTE;
                    case RECHTS -> Anker.ENDE;
                };
        Textplatz platz = Textplatz.schlicht(Textblock.Rolle.ZUSATZ, anker, true, Farbe.GRAU);
        Textblock block;
        if (text.buendig() == org.leitwerk.diagramm.anordnung.Schmuck.Buendig.GEDREHT) {
            block = platz.gedreht(Textsatz.zeile(text.text(), schrift, rahmen.hoehe()), text.text(), rahmen);
        } else {
            int zeilen = (int) Math.max(1, Math.floor(rahmen.hoehe() / Schriftmass.zeilenhoehe(schrift) + 0.01));
            Satz satz = Textsatz.ausgewogen(text.text(), schrift, rahmen.breite(), zeilen);
            block = platz.block(satz, text.text(), rahmen);
        }
        ergebnis.add(new Schmuck(
                angaben(text.text()), rahmen, Aussehen.KEINES, List.of(), Strich.KEINER, Pfeil.KEINER, List.of(block)));
    }

    /** A wide pale ring with arrow heads that show the direction. */
    private void ring(org.leitwerk.diagramm.anordnung.Schmuck.Ring ring) {
        Punkt mitte = punkt(ring.mitte());
        Rahmen kreis =
                new Rahmen(mitte.x() - ring.radius(), mitte.y() - ring.radius(), 2 * ring.radius(), 2 * ring.radius());
        Aussehen aussehen = new Aussehen(Form.RING, 0, Fuellung.KEINE, Strich.fest(RINGBREITE, RING));
        ergebnis.add(new Schmuck(angaben(""), kreis, aussehen, List.of(), Strich.KEINER, Pfeil.KEINER, List.of()));
        for (double grad : ring.pfeile()) {
            double weiter = Math.toDegrees(RINGBREITE * 0.6 / Math.max(1, ring.radius()));
            List<Punkt> zug = List.of(
                    aufKreis(mitte, ring.radius(), grad - weiter), aufKreis(mitte, ring.radius(), grad + weiter));
            zug(zug, Strich.fest(2, Farbe.AKZENT), Pfeil.GEFUELLT);
        }
    }

    /** A place on a circle; degrees from the top, clockwise. */
    private static Punkt aufKreis(Punkt mitte, double radius, double grad) {
        double winkel = Math.toRadians(grad);
        return mitte.verschoben(Math.sin(winkel) * radius, -Math.cos(winkel) * radius);
    }

    private void flaeche(
            Rahmen rahmen, Fuellung fuellung, Strich rand, double rundung, String name, List<Textblock> texte) {
        Aussehen aussehen = new Aussehen(Form.RECHTECK, rundung, fuellung, rand);
        ergebnis.add(new Schmuck(angaben(name), rahmen, aussehen, List.of(), Strich.KEINER, Pfeil.KEINER, texte));
    }

    private void zug(List<Punkt> punkte, Strich strich, Pfeil ende) {
        ergebnis.add(new Schmuck(angaben(""), Rahmen.um(punkte), Aussehen.KEINES, punkte, strich, ende, List.of()));
    }

    private Angaben angaben(String name) {
        return new Angaben("schmuck" + ergebnis.size(), "", "", name, "", "", "", "");
    }

    private static Rahmen rahmen(Flaeche f) {
        return new Rahmen(f.x(), f.y(), f.breite(), f.hoehe());
    }

    private static Punkt punkt(Ort ort) {
        return new Punkt(ort.x(), ort.y());
    }
}
