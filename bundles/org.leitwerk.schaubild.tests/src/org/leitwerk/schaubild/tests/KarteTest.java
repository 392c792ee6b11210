package org.leitwerk.schaubild.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.schaubild.karte.Gebiet;
import org.leitwerk.schaubild.karte.Geojsonleser;
import org.leitwerk.schaubild.karte.Kartenbild;
import org.leitwerk.schaubild.karte.Kartendaten;
import org.leitwerk.schaubild.karte.Kartenfehler;
import org.leitwerk.schaubild.karte.Klasseneinteilung;
import org.leitwerk.schaubild.karte.Projektion;

class KarteTest {

    @Test
    void liestTeileUndLoecher() {
        List<Gebiet> gebiete = Kartenprobe.gebiete();
        assertEquals(
                List.of("Mitte", "Ring", "Inseln", "West", "Kanal"),
                gebiete.stream().map(Gebiet::schluessel).toList());
        assertEquals(2, gebiete.get(1).flaechen().get(0).size(), "outline and hole");
        assertEquals(2, gebiete.get(2).flaechen().size(), "two islands");
        assertEquals(4, gebiete.get(0).ringe().get(0).size(), "the last point is the first");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<html>|kein gültiges JSON",
                "{|kein gültiges JSON",
                "[]|FeatureCollection",
                "{\"type\":\"Topology\"}|FeatureCollection",
                "{\"type\":\"FeatureCollection\",\"features\":[]}|keine Flächen",
                "{\"type\":\"FeatureCollection\",\"features\":[7]}|Fläche 1 ist kein Objekt",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"a\":1}}]}|keine Eigenschaft „name“",
            })
    void sagtWasEinerDateiFehlt(String text, String meldung) {
        Kartenfehler fehler = assertThrows(Kartenfehler.class, () -> Geojsonleser.lies(text, "x.geojson", "name"));
        assertTrue(fehler.getMessage().startsWith("x.geojson: "), fehler.getMessage());
        assertTrue(fehler.getMessage().contains(meldung), fehler.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "null|keinen Umriss",
                "{\"type\":\"Point\",\"coordinates\":[1,2]}|vom Typ „Point“",
                "{\"type\":\"Polygon\"}|nicht geschachtelt",
                "{\"type\":\"Polygon\",\"coordinates\":[]}|leeren Umriss",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[2,3]]]}|mindestens vier Punkte",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[2,3],[3,1],[4,4]]]}|der letzte gleich dem ersten",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,\"a\"],[2,3]]]}|aus zwei Zahlen",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1,1e999],[2,3]]]}|keine endliche Zahl",
            })
    void sagtWasEinemUmrissFehlt(String form, String meldung) {
        String text = "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"name\":\"A\"},\"geometry\":"
                + form + "}]}";
        Kartenfehler fehler = assertThrows(Kartenfehler.class, () -> Geojsonleser.lies(text, "x.geojson", "name"));
        assertTrue(fehler.getMessage().contains("Fläche 1"), fehler.getMessage());
        assertTrue(fehler.getMessage().contains(meldung), fehler.getMessage());
    }

    /** At latitude 60° a degree of longitude is half as wide as one of latitude. */
    @Test
    void stauchtGradeNachDerBreite() {
        Gebiet quadrat = quadrat(10, 59, 12, 61);
        Projektion projektion = Projektion.in(List.of(quadrat), new Rahmen(0, 0, 100, 100));
        Punkt links = projektion.ort(new Punkt(10, 61));
        Punkt rechts = projektion.ort(new Punkt(12, 59));
        assertEquals(50, rechts.x() - links.x(), 1e-9);
        assertEquals(100, rechts.y() - links.y(), 1e-9);
    }

    @Test
    void nimmtMeterWieSieSind() {
        Gebiet quadrat = quadrat(467000, 5762000, 469000, 5764000);
        Projektion projektion = Projektion.in(List.of(quadrat), new Rahmen(0, 0, 100, 50));
        assertEquals(25, projektion.ort(new Punkt(467000, 5764000)).x(), 1e-9);
        assertEquals(75, projektion.ort(new Punkt(469000, 5764000)).x(), 1e-9);
    }

    private static Gebiet quadrat(double west, double sued, double ost, double nord) {
        List<Punkt> ring =
                List.of(new Punkt(west, sued), new Punkt(ost, sued), new Punkt(ost, nord), new Punkt(west, nord));
        return new Gebiet("Q", List.of(List.of(ring)));
    }

    @Test
    void teiltNachSpannenUndNachAnzahl() {
        List<BigDecimal> werte = List.of(zahl("1"), zahl("2"), zahl("3"), zahl("4"), zahl("100"));
        assertEquals(
                List.of(zahl("25.8"), zahl("50.5"), zahl("75.3"), zahl("100")),
                Klasseneinteilung.GLEICHE_SPANNEN.grenzen(werte, 4, 1));
        assertEquals(
                List.of(zahl("2"), zahl("3"), zahl("4"), zahl("100")), Klasseneinteilung.QUANTILE.grenzen(werte, 4, 1));
        assertEquals(List.of(), Klasseneinteilung.QUANTILE.grenzen(List.of(), 4, 1));
        assertEquals(List.of(zahl("7")), Klasseneinteilung.QUANTILE.grenzen(List.of(zahl("7"), zahl("7")), 4, 1));
        assertEquals(
                List.of(zahl("7")), Klasseneinteilung.GLEICHE_SPANNEN.grenzen(List.of(zahl("7"), zahl("7")), 4, 1));
    }

    private static BigDecimal zahl(String text) {
        return new BigDecimal(text);
    }

    /** A value that must not be shown is nowhere in the picture, also not by a class. */
    @Test
    void zeigtUnterdruecktesNicht() {
        Szene szene = Kartenbild.zeichne(Kartenprobe.daten(Klasseneinteilung.QUANTILE), 760)
                .szene();
        assertEquals(List.of(), Bildpruefung.maengel(szene));
        assertTrue(szene.beschreibung().contains("Inseln: unterdrückt"));
        assertTrue(szene.beschreibung().contains("Kanal: keine Angabe"));
        assertTrue(szene.elemente().stream().flatMap(e -> e.texte().stream()).anyMatch(t -> t.volltext()
                .equals("ohne gezeigten Wert")));
    }

    @Test
    void zeichnetDieKarteDesBeispiels() throws IOException, Kartenfehler {
        Path datei = Path.of("..", "org.leitwerk.beispiele", "plaene", "musterstadt", "daten", "sozialraeume.geojson");
        List<Gebiet> gebiete = Geojsonleser.lies(Files.readString(datei), "sozialraeume.geojson", "name");
        assertEquals(
                List.of("Altstadt", "Nordend", "Weststadt", "Südhang", "Hafenviertel"),
                gebiete.stream().map(Gebiet::schluessel).toList());
        Szene szene = Kartenbild.zeichne(
                        new Kartendaten(
                                Bildkopf.nur("Musterstadt"),
                                new Zahlenform("", 0),
                                gebiete,
                                Map.of("Nordend", new Kartendaten.Wert("Nordend", zahl("3"), "")),
                                Klasseneinteilung.QUANTILE,
                                5),
                        600)
                .szene();
        assertEquals(List.of(), Bildpruefung.maengel(szene));
    }
}
