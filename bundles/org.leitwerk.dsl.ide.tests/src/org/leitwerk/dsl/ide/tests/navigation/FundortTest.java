package org.leitwerk.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.fundort.Dateifunde;
import org.leitwerk.dsl.ide.fundort.Definitionssuche;
import org.leitwerk.dsl.ide.fundort.Hervorhebung;
import org.leitwerk.dsl.ide.fundort.Sprungziel;
import org.leitwerk.dsl.ide.fundort.Verweisliste;
import org.leitwerk.dsl.ide.fundort.Verweisstelle;
import org.leitwerk.dsl.ide.fundort.Verweissuche;

class FundortTest {

    private static final String ZIELE = "ziele.leitwerk";
    private static final String INDIKATOREN = "indikatoren.leitwerk";

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
    void referenceLeadsIntoAnotherFile() {
        Sprungziel ziel = definition(ZIELE, "gemessen an Besuchs|quote").orElseThrow();
        assertEquals(probe.pfad(INDIKATOREN), ziel.datei());
        assertEquals("Besuchsquote", probe.ausschnitt(INDIKATOREN, ziel.kopf()));
        assertTrue(probe.ausschnitt(INDIKATOREN, ziel.bereich()).startsWith("indikator Besuchsquote"));
        assertEquals("Besuchsquote", probe.ausschnitt(ZIELE, ziel.quelle()));
    }

    @Test
    void eachOfSeveralReferencesLeadsToItsOwnElement() {
        assertEquals("Gesundheitsamt", name(definition(ZIELE, "verantwortlich Jugendamt, Gesundheits|amt")));
        assertEquals("Jugendamt", name(definition(ZIELE, "verantwortlich Jugend|amt, Gesundheitsamt")));
        assertEquals("FruehStattSpaet", name(definition(ZIELE, "mit gewicht 30, Frueh|StattSpaet weil")));
    }

    @Test
    void placeBehindANameStillMeansIt() {
        assertEquals("Besuchsquote", name(definition(ZIELE, "gemessen an Besuchsquote| führend")));
    }

    @Test
    void declarationLeadsToItselfAndAKeywordNowhere() {
        assertEquals("Besuchsziel", name(definition(ZIELE, "ziel Besuchs|ziel")));
        assertTrue(definition(ZIELE, "geme|ssen an Besuchsquote").isEmpty());
    }

    @Test
    void nameOfADataFileLeadsToTheFile() {
        Sprungziel ziel = definition(INDIKATOREN, "\"daten/kita|besuch.csv\"").orElseThrow();
        assertEquals(probe.pfad("daten/kitabesuch.csv"), ziel.datei());
        assertNull(ziel.element());
        probe.plan()
                .setzeText(probe.pfad(INDIKATOREN), probe.text(INDIKATOREN).replace("kitabesuch.csv", "../../weg.csv"));
        assertTrue(definition(INDIKATOREN, "weg|.csv").isEmpty());
    }

    @Test
    void referencesAreFoundInAllFilesWithTheirKindAndLine() {
        Verweisliste liste = verweise(INDIKATOREN, "indikator Besuchs|quote");
        assertEquals("Indikator", liste.art());
        assertEquals(
                "indikator Besuchsquote \"Anteil der Familien mit Willkommensbesuch\" {",
                liste.erklaerung().zeilentext());
        List<String> dateien =
                liste.dateien().stream().map(Dateifunde::dateiname).toList();
        assertTrue(dateien.contains(ZIELE), dateien::toString);
        assertEquals(dateien.stream().sorted().toList(), dateien);
        Verweisstelle messung =
                liste.dateien().get(dateien.indexOf(ZIELE)).stellen().get(0);
        assertEquals("Indikatoren und Zielwerte", messung.merkmal());
        assertEquals("1.1 85 Prozent der Familien mit Neugeborenen werden zu Hause besucht", messung.titel());
        assertTrue(messung.stelle().zeilentext().startsWith("gemessen an Besuchsquote"));
        assertEquals("Besuchsquote", probe.ausschnitt(ZIELE, messung.stelle().bereich()));
    }

    @Test
    void referencesAreTheSameFromEveryPlace() {
        Verweisliste vonOben = verweise(INDIKATOREN, "indikator Besuchs|quote");
        Verweisliste vonUnten = verweise(ZIELE, "gemessen an Besuchs|quote");
        assertEquals(vonOben, vonUnten);
        assertEquals(
                vonOben,
                probe.lies(stand -> new Verweissuche().auf(stand, vonOben.element()))
                        .orElseThrow());
        int gezaehlt = probe.texte().values().stream()
                .mapToInt(text -> text.split("\\bBesuchsquote\\b", -1).length - 1)
                .sum();
        assertEquals(gezaehlt - 1, vonOben.anzahl());
    }

    @Test
    void highlightsTellDeclarationFromUse() {
        List<Hervorhebung> stellen = hervorhebungen(ZIELE, "aus GutAufwachsen|Ziel mit");
        assertTrue(stellen.size() > 1);
        assertTrue(stellen.get(0).schreibend());
        assertEquals(1, stellen.stream().filter(Hervorhebung::schreibend).count());
        stellen.forEach(stelle -> assertEquals("GutAufwachsenZiel", probe.ausschnitt(ZIELE, stelle.bereich())));
        assertTrue(hervorhebungen(ZIELE, "// Schritt").isEmpty());
    }

    @Test
    void unknownNameLeadsNowhereAndMarksOnlyItself() {
        probe.plan().setzeText(probe.pfad(ZIELE), "ziel A \"A\" { leitet sich ab aus Unbekannt, A }\n");
        assertTrue(definition(ZIELE, "Unbe|kannt").isEmpty());
        assertEquals(1, hervorhebungen(ZIELE, "Unbe|kannt").size());
        assertEquals("A", name(definition(ZIELE, "Unbekannt, |A")));
    }

    private Optional<Sprungziel> definition(String datei, String suche) {
        int stelle = probe.stelle(datei, suche);
        return probe.lies(stand -> new Definitionssuche().bei(stand, probe.pfad(datei), stelle));
    }

    private Verweisliste verweise(String datei, String suche) {
        int stelle = probe.stelle(datei, suche);
        return probe.lies(stand -> new Verweissuche().bei(stand, probe.pfad(datei), stelle))
                .orElseThrow();
    }

    private List<Hervorhebung> hervorhebungen(String datei, String suche) {
        int stelle = probe.stelle(datei, suche);
        return probe.lies(stand -> new Verweissuche().hervorhebungen(stand, probe.pfad(datei), stelle));
    }

    private static String name(Optional<Sprungziel> ziel) {
        return ziel.orElseThrow().element().fragment();
    }
}
