package org.leitwerk.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.fundort.Verweissuche;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.dsl.ide.zeilenhinweis.Einblendung;
import org.leitwerk.dsl.ide.zeilenhinweis.Einblendungen;
import org.leitwerk.dsl.ide.zeilenhinweis.Linse;
import org.leitwerk.dsl.ide.zeilenhinweis.Linsen;

class ZeilenhinweisTest {

    @TempDir
    Path ordner;

    private Planprobe probe;

    @BeforeEach
    void oeffne() {
        probe = Planprobe.beispiel("musterstadt", ordner);
    }

    @AfterEach
    void schliesse() {
        probe.close();
    }

    @Test
    void goalShowsReferencesAndState() {
        List<Linse> ziel = linsen("ziele.leitwerk", "Besuchsziel");
        assertEquals("erreicht", ziel.get(1).text());
        assertEquals(Linse.Sorte.VERWEISE, ziel.get(0).sorte());
        int verweise = probe.lies(
                        stand -> new Verweissuche().auf(stand, ziel.get(0).element()))
                .orElseThrow()
                .anzahl();
        assertEquals(
                verweise + (verweise == 1 ? " Verweis" : " Verweise"),
                ziel.get(0).text());
        assertTrue(probe.text("ziele.leitwerk")
                .lines()
                .toList()
                .get(ziel.get(0).zeile() - 1)
                .contains("ziel Besuchsziel"));
    }

    @Test
    void indicatorShowsItsNewestValue() {
        assertTrue(linsen("indikatoren.leitwerk", "BesuchteFamilien").stream()
                .anyMatch(linse ->
                        linse.sorte() == Linse.Sorte.WERT && linse.text().equals("2025: 709 Familien")));
    }

    @Test
    void problemsAreCountedAtTheirElement() {
        probe.plan().setzeText(probe.pfad("neu.leitwerk"), "ziel Neu \"Neu\" {\n    leitet sich ab aus Weg\n}\n");
        List<Mangel> maengel = probe.geprueft().stream()
                .filter(m -> m.element() != null
                        && m.element().fragment().split("/")[0].equals("Neu"))
                .toList();
        assertFalse(maengel.isEmpty());
        Linse letzte =
                linsen("neu.leitwerk", "Neu").get(linsen("neu.leitwerk", "Neu").size() - 1);
        assertEquals(maengel.size() + (maengel.size() == 1 ? " Problem" : " Probleme"), letzte.text());
    }

    @Test
    void titlesStandBehindNamesThatDoNotSayThem() {
        String text = probe.text("ziele.leitwerk");
        List<Einblendung> alle = probe.lies(stand -> new Einblendungen().von(stand, probe.pfad("ziele.leitwerk")));
        Einblendung quote = alle.stream()
                .filter(e -> text.startsWith("Besuchsquote", e.stelle() - "Besuchsquote".length()))
                .findFirst()
                .orElseThrow();
        assertEquals("Anteil der Familien mit Willkommensbesuch", quote.ganz());
        assertEquals("Anteil der Familien mit…", quote.text());
        assertTrue(alle.stream()
                .noneMatch(e -> text.startsWith("Gesundheitsamt", e.stelle() - "Gesundheitsamt".length())));
        alle.forEach(e -> assertTrue(e.text().length() <= Einblendungen.LAENGSTE + 1, e::text));
    }

    @Test
    void titlesOfAPieceAreThoseOfTheWhole() {
        Path pfad = probe.pfad("ziele.leitwerk");
        List<Einblendung> stueck =
                probe.lies(stand -> new Einblendungen().von(stand, pfad, new TextRegion(2000, 3000)));
        List<Einblendung> ganz = probe.lies(stand -> new Einblendungen().von(stand, pfad)).stream()
                .filter(e -> e.stelle() > 2000 && e.stelle() <= 5000)
                .toList();
        assertEquals(ganz, stueck);
        assertFalse(ganz.isEmpty());
    }

    private List<Linse> linsen(String datei, String name) {
        return probe.lies(stand -> new Linsen().von(stand, probe.pfad(datei))).stream()
                .filter(linse -> linse.element().fragment().equals(name))
                .toList();
    }
}
