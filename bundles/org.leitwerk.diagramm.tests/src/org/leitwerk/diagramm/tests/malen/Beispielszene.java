package org.leitwerk.diagramm.tests.malen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Bild;
import org.leitwerk.diagramm.szene.Bildquelle;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Legende;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Pfeil;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Strichart;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.beschriftung.Symbole;

/** A picture with one of everything. */
final class Beispielszene {

    private Beispielszene() {}

    static Szene szene() {
        List<Szenenelement> elemente = new ArrayList<>();
        elemente.add(new Schmuck(
                Angaben.nur("band"),
                new Rahmen(0, 0, 640, 150),
                new Aussehen(Form.RECHTECK, 0, Fuellung.einfarbig(Farbe.FLAECHE), Strich.KEINER),
                List.of(),
                Strich.KEINER,
                Pfeil.KEINER,
                List.of(gedreht())));
        double x = 40;
        for (Form form : Form.values()) {
            elemente.add(kasten(form, x));
            x += 64;
        }
        double y = 170;
        for (Pfeil pfeil : Pfeil.values()) {
            elemente.add(linie(pfeil, y));
            y += 14;
        }
        x = 420;
        for (Abzeichen.Art art : Abzeichen.Art.values()) {
            Kasten kasten = kasten(Form.RECHTECK, 0);
            elemente.add(new Kasten(
                    Angaben.nur("abzeichen" + art),
                    Kasten.Bauart.KNOTEN,
                    new Rahmen(x, 200, 24, 24),
                    Rahmen.LEER,
                    kasten.aussehen(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Abzeichen(art, new Rahmen(x + 5, 205, 14, 14), "", art.name())),
                    Kasten.Klappstand.OHNE));
            x += 26;
        }
        return new Szene(
                "Ziele & <Wirkungen>",
                "Ein Beispiel \"mit\" allem\u0001.",
                new Rahmen(-10, -10, 660, 380),
                Farbe.WEISS,
                elemente,
                Legende.KEINE);
    }

    private static Textblock gedreht() {
        Textzeile zeile = new Textzeile(
                "Ebene",
                20,
                75,
                Schriftmass.breite("Ebene", Schrift.TITEL),
                Schrift.TITEL,
                Textzeile.Auszeichnung.KEINE,
                Farbe.GRAU,
                Textzeile.Anker.MITTE,
                true);
        return new Textblock(
                Textblock.Rolle.ZUSATZ, new Rahmen(4, 10, 20, 130), List.of(zeile), "Ebene", false, Fuellung.KEINE);
    }

    private static Kasten kasten(Form form, double x) {
        Rahmen rahmen = new Rahmen(x, 40, 56, 60);
        Fuellung verlauf = new Fuellung(Farbe.WEISS, Farbe.hex("#cfe0f0"), Fuellung.Verlauf.NACH_UNTEN);
        String text = form.ordinal() % 2 == 0 ? "Größe €" : "AV To →";
        Schrift schrift = form.ordinal() % 3 == 0 ? Schrift.TITEL : new Schrift(12, false, form.ordinal() % 3 == 1);
        Textzeile zeile = new Textzeile(
                text,
                rahmen.mitte().x(),
                74,
                Schriftmass.breite(text, schrift),
                schrift,
                Textzeile.Auszeichnung.values()[form.ordinal() % 3],
                Farbe.TINTE,
                Textzeile.Anker.MITTE);
        return new Kasten(
                new Angaben(
                        "k:" + form,
                        "",
                        "Ziel",
                        text,
                        "Tipp zu " + form,
                        "Ziel: " + text,
                        "",
                        form == Form.RAUTE ? "seite.html?a=1&b=2" : ""),
                Kasten.Bauart.KNOTEN,
                rahmen,
                rahmen,
                new Aussehen(
                        form,
                        6,
                        form.ordinal() % 2 == 0 ? verlauf : Fuellung.einfarbig(Farbe.hex("#e2f2e7")),
                        Strich.fest(1, Farbe.GRAU)),
                List.of(),
                List.of(new Bild(new Rahmen(x + 20, 80, 16, 16), symbol())),
                List.of(new Textblock(Textblock.Rolle.TITEL, rahmen, List.of(zeile), text, false, Fuellung.KEINE)),
                List.of(),
                Kasten.Klappstand.OHNE);
    }

    private static Linie linie(Pfeil pfeil, double y) {
        return new Linie(
                new Angaben("l:" + pfeil, "", "Ableitung", "", "", "Ableitung " + pfeil, "", ""),
                "a",
                "b",
                List.of(new Punkt(40, y), new Punkt(180, y), new Punkt(180, y + 10), new Punkt(380, y + 10)),
                5,
                new Strich(pfeil.ordinal() % 4 == 0 ? 2 : 1, Strichart.values()[pfeil.ordinal() % 4], Farbe.GRAU),
                pfeil,
                pfeil,
                List.of(),
                List.of(),
                List.of());
    }

    private static Bildquelle symbol() {
        try (InputStream strom =
                Symbole.von(SteuerungPackage.Literals.ZIEL).orElseThrow().openStream()) {
            return new Bildquelle("Ziel.svg", strom.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
