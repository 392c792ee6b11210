package org.leitwerk.bericht.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.bericht.Seitenbefund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.Ziel;

class PlanseiteTest {

    @TempDir
    private Path ordner;

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        String text = Files.readString(Path.of("testdaten/familien/plan.leitwerk"));
        assertEquals(
                Seitenbau.html(Seitenbau.plan(ordner.resolve("a"), text)),
                Seitenbau.html(Seitenbau.plan(ordner.resolve("b"), text)));
    }

    /**
     * After a wanted change of the page: run with {@code -Dleitwerk.golden=neu}, look at the difference and commit it.
     */
    @Test
    void pageLooksAsReviewed() throws IOException {
        Planstand stand = Seitenbau.plan(Path.of("testdaten/familien"));
        Ziel ziel = stand.alle(Ziel.class).get(1);
        String html = Seitenbau.html(
                stand,
                new Seitenbefund(
                        Stufe.FEHLER,
                        "ziel-ohne-indikator",
                        "Ziel ohne Indikator",
                        "plan.leitwerk:21:10",
                        ziel,
                        "Dem Ziel fehlt ein Indikator.",
                        "Einen nennen."),
                new Seitenbefund(
                        Stufe.HINWEIS,
                        "raum-zu-klein",
                        "Raum zu klein",
                        "plan.leitwerk:3:1",
                        null,
                        "Der Raum ist klein.",
                        ""));
        Path golden = Path.of("testdaten/familien.html");
        if ("neu".equals(System.getProperty("leitwerk.golden"))) {
            Files.writeString(golden, html);
        }
        assertEquals(Files.readString(golden), html);
    }

    @Test
    void headNamesMunicipalityPeriodStatusAndDay() throws IOException {
        Document seite = Seitenbau.seite(
                ordner,
                "planung P \"Ein Plan\" { kommune K zeitraum 2024 bis 2028 stichtag 31.12.2025 status umsetzung }\nkommune K \"Stadt Muster\" { einwohner 92400 }");
        assertEquals(
                "Stadt Muster · 2024–2028",
                seite.selectFirst(".seitenkopf .untertitel").text());
        assertEquals("Ein Plan", seite.selectFirst("h1").text());
        String fakten = seite.selectFirst("#ueberblick .fakten").text();
        assertTrue(
                fakten.contains("in Umsetzung") && fakten.contains("31.12.2025") && fakten.contains("92.400"), fakten);
    }

    @Test
    void whatIsMissingIsSaidPolitely() throws IOException {
        Document seite = Seitenbau.seite(ordner, "");
        assertEquals("Plan ohne Titel", seite.selectFirst("h1").text());
        for (Element kapitel : seite.select("main > .kapitel:not(#ueberblick)")) {
            assertEquals(1, kapitel.select(".fehlanzeige").size(), kapitel.id());
        }
        assertEquals(7, seite.select(".zyklus .kasten.fehlt").size());
    }

    @Test
    void cycleShowsWhatThePlanHasInEachStep() throws IOException {
        Document seite = Seitenbau.seite(ordner, "ziel A\nziel B\nindikator I\nauftrag X");
        List<String> etappen = seite.select(".etappen li").eachText();
        assertEquals("Auftrag: 1 Auftrag", etappen.get(0));
        assertEquals("Bestandsaufnahme: noch nichts im Plan", etappen.get(1));
        assertEquals("Ziele: 2 Ziele, 1 Indikator", etappen.get(3));
    }

    @Test
    void nothingOfThePlanBecomesMarkup() throws IOException {
        String boese = "<script>alert(1)</script> \\\" onmouseover=x";
        Document seite = Seitenbau.seite(
                ordner,
                "planung P \"" + boese
                        + "\" { beschreibung \"<img src=x onerror=y> [k](javascript:alert(1)) ![b](http://x/y.png)\" }\n"
                        + "ziel Z \"" + boese + "\" { gemessen an I }\nindikator I \"" + boese
                        + "\" { einheit \"<b>%</b>\" werte 2020: 1 2021: 2 \"" + boese + "\" }");
        assertTrue(seite.select("script, img, [onmouseover], [onerror], b").isEmpty());
        assertTrue(seite.select("a[href^=javascript]").isEmpty());
        assertTrue(seite.selectFirst("h1").text().contains("<script>alert(1)</script>"));
    }

    @Test
    void pageLoadsNothingFromElsewhere() throws IOException {
        Document seite = Seitenbau.seite(ordner, "planung P \"P\" { beschreibung \"![b](http://example.org/y.png)\" }");
        assertTrue(seite.select("[src], link, iframe, object").isEmpty());
        assertFalse(seite.html().contains("@import"));
    }

    @Test
    void findingsAreGroupedByRuleWithTheWeightiestFirst() throws IOException {
        Planstand stand = Seitenbau.plan(ordner, "ziel Z \"Zett\"");
        Ziel ziel = stand.alle(Ziel.class).get(0);
        String html = Seitenbau.html(
                stand,
                new Seitenbefund(Stufe.HINWEIS, "r1", "Regel eins", "a:1:1", ziel, "Erstes.", "Tun."),
                new Seitenbefund(Stufe.FEHLER, "r2", "Regel zwei", "a:2:1", ziel, "Zweites.", ""),
                new Seitenbefund(Stufe.HINWEIS, "r1", "Regel eins", "a:3:1", null, "Drittes.", "Tun."));
        Element kapitel = Jsoup.parse(html).getElementById("pruefung");
        assertEquals(List.of("Regel zwei", "Regel eins"), kapitel.select("h4").eachText());
        assertEquals(
                List.of("Fehler", "1×", "Hinweis", "2×"),
                kapitel.select(".marke").eachText());
        assertEquals("#e-Z", kapitel.selectFirst("td a").attr("href"));
        assertTrue(kapitel.text().contains("Was zu tun ist: Tun."));
    }
}
