package org.leitwerk.diagramm.tests.bild;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.diagramm.bild.Blatt;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.schrift.Textsatz;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Bild;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Legende;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.steuerung.Plandatei;

/** Measures every label of every diagram of every example plan against its box: none is cut, none lies on another. */
class BeschriftungenTest {

    private static final double GENAU = 0.5;

    @TempDir
    static Path ordner;

    @TestFactory
    Stream<DynamicTest> jedeBeschriftungPasst() {
        Beispielbilder bilder = new Beispielbilder();
        return Beispiele.alle().stream().flatMap(beispiel -> {
            List<Plandatei> dateien = Beispielbilder.lade(beispiel, ordner);
            return bilder.arten().stream().map(art -> test(bilder, beispiel, dateien, art));
        });
    }

    private static DynamicTest test(
            Beispielbilder bilder, Beispiel beispiel, List<Plandatei> dateien, Diagrammart art) {
        return DynamicTest.dynamicTest(beispiel.name() + " " + art.name(), () -> {
            Szene szene = Blatt.von(Beispielbilder.bild(bilder.diagramm(art, Beispielbilder.haupt(dateien)))
                    .szene());
            List<String> maengel = maengel(szene);
            assertEquals(List.of(), maengel, () -> String.join("\n", maengel));
        });
    }

    /** The measuring notices what it is for: a label that is too long for its frame, twice at the same place. */
    @Test
    void merktZuLangesUndUebereinanderliegendes() {
        Rahmen eng = new Rahmen(0, 0, 40, 16);
        Textzeile zeile = new Textzeile(
                "Verwaltungsmodernisierung",
                0,
                12,
                Schriftmass.breite("Verwaltungsmodernisierung", Schrift.TEXT),
                Schrift.TEXT,
                Textzeile.Auszeichnung.KEINE,
                Farbe.TINTE,
                Textzeile.Anker.ANFANG);
        Textblock block = new Textblock(Textblock.Rolle.TITEL, eng, List.of(zeile), "Text", true, Fuellung.KEINE);
        Kasten kasten = new Kasten(
                Angaben.nur("k"),
                Kasten.Bauart.KNOTEN,
                eng,
                eng,
                Aussehen.KEINES,
                List.of(),
                List.of(),
                List.of(block, block),
                List.of(),
                Kasten.Klappstand.OHNE);
        List<String> maengel = maengel(new Szene("", "", eng, Farbe.WEISS, List.of(kasten), Legende.KEINE));
        assertEquals(
                List.of("gekürzt", "gekürzt", "ragt", "ragt", "übereinander:"),
                maengel.stream().map(m -> m.split(" ")[0]).sorted().toList());
    }

    static List<String> maengel(Szene szene) {
        List<String> maengel = new ArrayList<>();
        List<Textblock> texte = new ArrayList<>();
        for (Szenenelement element : szene.elemente()) {
            for (Textblock block : element.texte()) {
                zeilenImRahmen(element, block, maengel);
                if (block.gekuerzt() && !(element instanceof Schmuck)) {
                    pruefe(
                            element.angaben().kurzinfo().contains(block.volltext()),
                            "gekürzt ohne Kurzinfo: " + block.volltext(),
                            maengel);
                }
                pruefe(
                        szene.flaeche().enthaelt(block.rahmen(), GENAU),
                        "außerhalb des Bildes: " + block.volltext(),
                        maengel);
            }
            if (element instanceof Kasten kasten) {
                imKasten(kasten, maengel);
            }
            if (element instanceof Kasten || element instanceof Linie) {
                texte.addAll(element.texte());
            }
        }
        ueberlappungen(texte, maengel);
        hinterKaesten(szene, maengel);
        return maengel;
    }

    private static void zeilenImRahmen(Szenenelement element, Textblock block, List<String> maengel) {
        Rahmen r = block.rahmen();
        for (Textzeile zeile : block.zeilen()) {
            double breite = Schriftmass.breite(zeile.text(), zeile.schrift());
            assertEquals(breite, zeile.breite(), 0.01);
            if (zeile.gedreht()) {
                pruefe(breite <= r.hoehe(), "gedreht zu lang: " + zeile.text(), maengel);
                continue;
            }
            double oben = zeile.grundlinie() - Schriftmass.grundlinie(zeile.schrift());
            double hoehe = Schriftmass.zeilenhoehe(zeile.schrift());
            Rahmen wirklich = new Rahmen(zeile.links(), oben, breite, hoehe);
            pruefe(
                    r.enthaelt(wirklich, GENAU) && breite <= Textsatz.nutzbar(r.breite()) + GENAU,
                    "ragt hinaus: " + zeile.text() + " " + wirklich + " aus " + r + " in " + element.id(),
                    maengel);
        }
    }

    /** Labels inside lie inside; those below touch only their own box. Symbols and labels do not touch. */
    private static void imKasten(Kasten kasten, List<String> maengel) {
        for (Textblock block : kasten.texte()) {
            boolean innen = kasten.rahmen().enthaelt(block.rahmen(), GENAU);
            boolean darunter = block.rahmen().y() >= kasten.rahmen().unten() - GENAU;
            pruefe(innen || darunter, "weder im Kasten noch darunter: " + block.volltext(), maengel);
            if (kasten.aussehen().form() != Form.BILD) {
                for (Bild bild : kasten.bilder()) {
                    for (Textzeile zeile : block.zeilen()) {
                        double rechts = bild.rahmen().rechts();
                        pruefe(zeile.links() >= rechts - GENAU, "Symbol auf Text: " + zeile.text(), maengel);
                    }
                }
            }
        }
    }

    private static void ueberlappungen(List<Textblock> texte, List<String> maengel) {
        for (int i = 0; i < texte.size(); i++) {
            for (int j = i + 1; j < texte.size(); j++) {
                Rahmen a = texte.get(i).rahmen().erweitert(-GENAU);
                Rahmen b = texte.get(j).rahmen().erweitert(-GENAU);
                pruefe(
                        !a.schneidet(b),
                        "übereinander: " + texte.get(i).volltext() + " / "
                                + texte.get(j).volltext(),
                        maengel);
            }
        }
    }

    /** Boxes with text lie above lines: a label of a line must not reach behind one. */
    private static void hinterKaesten(Szene szene, List<String> maengel) {
        List<Kasten> kaesten = new ArrayList<>();
        for (Szenenelement element : szene.elemente()) {
            if (element instanceof Kasten kasten
                    && (kasten.bauart() == Kasten.Bauart.KNOTEN || kasten.bauart() == Kasten.Bauart.LISTE)) {
                kaesten.add(kasten);
            }
        }
        for (Szenenelement element : szene.elemente()) {
            if (element instanceof Linie linie) {
                for (Textblock block : linie.texte()) {
                    Rahmen text = block.rahmen().erweitert(-2);
                    kaesten.forEach(kasten -> pruefe(
                            !kasten.rahmen().schneidet(text),
                            "hinter dem Kasten " + kasten.angaben().name() + ": " + block.volltext(),
                            maengel));
                }
            }
        }
    }

    private static void pruefe(boolean gut, String mangel, List<String> maengel) {
        if (!gut) {
            maengel.add(mangel);
        }
    }
}
