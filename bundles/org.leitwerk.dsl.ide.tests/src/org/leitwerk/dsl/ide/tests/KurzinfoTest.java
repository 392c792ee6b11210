package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.arbeit.Planhoerer;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.kurzinfo.Kurzinfo;
import org.leitwerk.dsl.ide.kurzinfo.Kurzinfos;
import org.leitwerk.dsl.ide.kurzinfo.Markdown;
import org.leitwerk.dsl.ide.kurzinfo.Verlauf;
import org.leitwerk.dsl.ide.kurzinfo.Verlaufsbild;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.steuerung.Indikator;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What is told about places of the plan of Musterstadt. */
class KurzinfoTest {

    @TempDir
    Path ordner;

    private Vorschlagsprobe probe;

    @BeforeEach
    void oeffne() {
        probe = Vorschlagsprobe.beispiel("musterstadt", ordner);
    }

    @AfterEach
    void schliesse() {
        probe.close();
    }

    private Optional<Kurzinfo> bei(String datei, String vor, String wort) {
        Path pfad = probe.datei(datei);
        return probe.plan().lies(stand -> {
            int stelle = stand.text(pfad).indexOf(vor + wort);
            assertTrue(stelle >= 0, vor + wort);
            return Kurzinfos.bei(stand, pfad, stelle + vor.length() + 1);
        });
    }

    private String text(String datei, String vor, String wort) {
        return bei(datei, vor, wort).orElseThrow().markdown();
    }

    private static void enthaelt(String text, String... teile) {
        for (String teil : teile) {
            assertTrue(text.contains(teil), () -> "'" + teil + "' fehlt in:\n" + text);
        }
    }

    @Test
    void goalShowsItsPathItsIndicatorsWhatIsDoneAndWhoAnswers() {
        enthaelt(
                text("ziele.leitwerk", "ziel ", "Besuchsziel"),
                "**1.1 85 Prozent der Familien mit Neugeborenen werden zu Hause besucht**",
                "Leitbild „Gut aufwachsen“ › 0 Alle Kinder in Musterstadt",
                " › 1 Familien mit Unterstützungsbedarf finden früh passende Hilfe › 1.1",
                "**Status:** erreicht",
                "**Bewertung:** grün (2025)",
                "Anteil der Familien mit Willkommensbesuch – 86,0 % (2025) ▁▂▅▇█; Zielwert: von 52,0 auf 85 %",
                "M 1 Willkommensbesuche bei allen Neugeborenen",
                "**Verantwortlich:** Team Frühe Hilfen");
    }

    @Test
    void targetSentenceShowsHowItIsRead() {
        enthaelt(
                text("ziele.leitwerk", "gemessen an Vorsorge: ", "\"Steigerung auf mindestens 95 %"),
                "**Gelesen als:** mindestens 95 % bis 2026");
    }

    @Test
    void indicatorShowsWhatItCountsItsLastValueItsCourseAndItsTarget() {
        enthaelt(
                text("indikatoren.leitwerk", "indikator ", "Besuchsquote"),
                "Anteil der Geburten, nach denen ein Besuch zu Hause stattfand.",
                "**Einheit:** %",
                "**Quelle:** Statistik der Kinder- und Jugendhilfe, Einwohnermelderegister",
                "**Rhythmus:** jährlich",
                "**Letzter Wert:** 86,0 % (2025)",
                "▁▂▅▇█ 2021 bis 2025, zuletzt gestiegen (besser)",
                "**Ziel:** 1.1 85 Prozent");
    }

    @Test
    void measureShowsItsTimeItsCostsAndItsContributions() {
        enthaelt(
                text("massnahmen.leitwerk", "maßnahme ", "Willkommensbesuche"),
                "**Zeitraum:** ab 1.1.2023",
                "**Geplante Kosten:** 495.000,00 € (dauerhaft)",
                "werden zu Hause besucht (stark)",
                "**Fortschritt:** 100 % am 31.12.2025");
    }

    @Test
    void referenceTellsAboutItsTarget() {
        Kurzinfo info = bei("ziele.leitwerk", "gemessen an ", "Besuchsquote").orElseThrow();
        enthaelt(info.markdown(), "**Letzter Wert:** 86,0 %");
        assertTrue(info.element().toString().endsWith("#Besuchsquote"), info.element()::toString);
        assertTrue(info.bild().startsWith("<svg "));
        String text = probe.plan().lies(stand -> stand.text(probe.datei("ziele.leitwerk")));
        assertEquals(
                "Besuchsquote",
                text.substring(
                        info.bereich().getOffset(),
                        info.bereich().getOffset() + info.bereich().getLength()));
    }

    @Test
    void wordsAndValuesAreExplained() {
        enthaelt(text("massnahmen.leitwerk", "\n", "maßnahme W"), "**Maßnahme**", "Konkretes Handeln");
        enthaelt(text("ziele.leitwerk", "        ", "ebene leitziel"), "**Zielebene**");
        enthaelt(text("massnahmen.leitwerk", "art ", "geändert"), "geändert");
        enthaelt(text("plan.leitwerk", "regel ", "raum-zu-klein"), "**Sozialräume sehr klein**", "**Was tun?**");
    }

    @Test
    void nothingInCommentsBlanksAndNumbers() {
        assertEquals(Optional.empty(), bei("ziele.leitwerk", "// ", "Schritt 4"));
        assertEquals(Optional.empty(), bei("ziele.leitwerk", "rang ", "1\n"));
    }

    @Test
    void findingTellsWhyWhatToDoAndWhereItComesFrom() throws Exception {
        Path datei = probe.datei("neu.leitwerk");
        String text = "ziel Neu \"Kinder lernen schwimmen\" {\n    ebene teilziel\n}\n";
        probe.plan().setzeText(datei, text);
        CompletableFuture<Mangel> gefunden = new CompletableFuture<>();
        probe.plan().melde(new Planhoerer() {
            @Override
            public void geprueft(List<Mangel> maengel, long version, boolean vollstaendig) {
                maengel.stream()
                        .filter(m -> m.datei().equals(datei) && m.code().equals("ziel-ohne-indikator"))
                        .findFirst()
                        .ifPresent(gefunden::complete);
            }
        });
        Mangel mangel = gefunden.get(60, TimeUnit.SECONDS);
        String info = probe.plan()
                .lies(stand -> Kurzinfos.bei(stand, datei, mangel.bereich().getOffset() + 1))
                .orElseThrow()
                .markdown();
        enthaelt(info, Markdown.zeile(mangel.meldung()), "**Was tun?**", "*Quelle: ", "`ziel-ohne-indikator`");
        enthaelt(info, "Kinder lernen schwimmen");
    }

    @Test
    void textsOfThePlanCannotBecomeMarkup() {
        Path datei = probe.datei("boese.leitwerk");
        String text = "ziel Boese \"<img src=x> [hier](javascript:alert) *fett*\" {\n"
                + "    beschreibung \"Ein <b>Text</b> ![Bild](http://x/y.png) und [Skript](javascript:a)\"\n}\n";
        probe.plan().setzeText(datei, text);
        String info = probe.plan()
                .lies(stand -> Kurzinfos.bei(stand, datei, 6))
                .orElseThrow()
                .markdown();
        assertFalse(info.contains("<b>") || info.matches("(?s).*(?<!\\\\)<img.*"), info);
        enthaelt(info, "\\<img src=x\\> \\[hier\\](javascript:alert) \\*fett\\*", "&lt;b>Text&lt;/b>");
        assertFalse(info.contains("![Bild]"), info);
        assertFalse(info.contains("[Skript](javascript"), info);
    }

    @Test
    void pictureOfTheCourseIsAWholeSvgAndAlwaysTheSame() throws Exception {
        String svg = probe.plan()
                .lies(stand -> Verlaufsbild.svg(
                        verlauf(stand, stand.mitNamen("Geburten").orElseThrow())));
        Document bild =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertEquals(5, bild.getElementsByTagName("circle").getLength());
        assertEquals(
                "Geburten: 2021 852 Geburten, 2025 824 Geburten",
                bild.getElementsByTagName("title").item(0).getTextContent());
        String nochmal = probe.plan()
                .lies(stand -> Verlaufsbild.svg(
                        verlauf(stand, stand.mitNamen("Geburten").orElseThrow())));
        assertEquals(svg, nochmal);
    }

    private static Verlauf verlauf(Stand stand, Object indikator) {
        return Verlauf.von(stand, (Indikator) indikator);
    }

    @Test
    void courseOfEqualValuesIsALevelLine() {
        Path datei = probe.datei("eben.leitwerk");
        probe.plan()
                .setzeText(
                        datei,
                        "indikator Eben \"Eben\" {\n    werte ist 2021: 5   2022: 5   2023: 5\n}\nindikator Leer");
        Verlauf eben =
                probe.plan().lies(stand -> verlauf(stand, stand.mitNamen("Eben").orElseThrow()));
        assertEquals("▄▄▄", eben.funkenlinie());
        assertEquals("unverändert", eben.tendenz());
        Verlauf leer =
                probe.plan().lies(stand -> verlauf(stand, stand.mitNamen("Leer").orElseThrow()));
        assertEquals("", leer.funkenlinie());
        assertEquals("", Verlaufsbild.svg(leer));
    }
}
