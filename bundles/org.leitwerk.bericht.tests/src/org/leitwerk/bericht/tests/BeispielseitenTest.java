package org.leitwerk.bericht.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;
import org.xml.sax.InputSource;

/** What holds for the page of every plan, tried on all example plans. */
class BeispielseitenTest {

    @TempDir
    private Path ordner;

    @TestFactory
    Stream<DynamicTest> everyPageIsSound() {
        return Beispiele.alle().stream()
                .map(beispiel -> DynamicTest.dynamicTest(beispiel.name(), () -> pruefe(beispiel)));
    }

    private void pruefe(Beispiel beispiel) throws Exception {
        Planstand stand = Seitenbau.plan(beispiel.kopiere(ordner.resolve(beispiel.name())));
        String html = Seitenbau.html(stand);
        istWohlgeformt(html);
        Document seite = Jsoup.parse(html);
        verweiseFuehrenZumZiel(seite);
        istZugaenglich(seite);
        nenntAlles(seite, stand);
    }

    private static void istWohlgeformt(String html) throws Exception {
        DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
        fabrik.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        assertEquals(
                "html",
                fabrik.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(html)))
                        .getDocumentElement()
                        .getNodeName());
    }

    private static void verweiseFuehrenZumZiel(Document seite) {
        List<String> namen = seite.select("[id]").eachAttr("id");
        assertEquals(Set.copyOf(namen).size(), namen.size(), "an anchor stands twice");
        Set<String> fehlend = new HashSet<>(seite.select("a[href^=#]").eachAttr("href").stream()
                .map(ziel -> ziel.substring(1))
                .toList());
        fehlend.removeAll(namen);
        assertEquals(Set.of(), fehlend);
    }

    private static void istZugaenglich(Document seite) {
        assertEquals("de", seite.selectFirst("html").attr("lang"));
        assertEquals(1, seite.select("h1").size());
        int vorige = 0;
        for (Element ueberschrift : seite.select("h1, h2, h3, h4, h5, h6")) {
            int stufe = ueberschrift.tagName().charAt(1) - '0';
            // A card's heading may follow that of its chapter directly; no other level may be left out.
            assertTrue(stufe <= vorige + 1 || vorige == 2 && stufe == 4, ueberschrift.text());
            vorige = stufe;
        }
        seite.select("svg")
                .forEach(bild -> assertTrue(
                        !bild.select("> title").text().isBlank()
                                && bild.attr("role").equals("img"),
                        bild.outerHtml()));
        seite.select("th").forEach(kopf -> assertEquals("col", kopf.attr("scope")));
        assertEquals("#inhalt", seite.selectFirst("body > a").attr("href"));
    }

    private static void nenntAlles(Document seite, Planstand stand) {
        String text = seite.text();
        for (Class<? extends Planelement> art : List.of(Ziel.class, Indikator.class, Massnahme.class)) {
            for (Planelement element : stand.alle(art)) {
                if (element.getTitel() != null) {
                    assertTrue(
                            text.contains(
                                    element.getTitel().replaceAll("\\s+", " ").strip()),
                            element.getTitel());
                }
            }
        }
    }
}
