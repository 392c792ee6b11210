package org.leitwerk.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.ide.textform.Auswahl;
import org.leitwerk.dsl.ide.textform.Faltstelle;
import org.leitwerk.dsl.ide.textform.Faltung;
import org.leitwerk.dsl.ide.textform.Farben;
import org.leitwerk.dsl.ide.textform.Farbstelle;
import org.leitwerk.dsl.ide.textform.Textformatierung;

class TextformTest {

    private static final String DATEI = "a.leitwerk";

    @TempDir
    Path ordner;

    @Test
    void foldsElementsCommentsAndLongTexts() {
        String text =
                "// eins\n// zwei\n\nziel A \"A\" {\n    beschreibung \"\"\"\n        Erstens.\n        Zweitens.\n"
                        + "        \"\"\"\n    /* drei\n       vier */\n    ziel B \"B\" { ebene teilziel }\n}\n"
                        + "indikator I \"I\" {\n    werte ist 2021: 1   2022: 2\n        2023: 3\n}\n";
        try (Planprobe probe = Planprobe.texte(ordner, DATEI, text)) {
            assertEquals(
                    List.of(
                            "1-2 KOMMENTAR",
                            "4-12 BLOCK",
                            "5-8 LANGTEXT",
                            "9-10 KOMMENTAR",
                            "13-16 BLOCK",
                            "14-15 ANWEISUNG"),
                    faltung(probe).stream()
                            .map(f -> f.zeileVon() + "-" + f.zeileBis() + " " + f.sorte())
                            .toList());
        }
    }

    @Test
    void foldsBlocksBesideAMistake() {
        try (Planprobe probe = Planprobe.texte(
                ordner,
                DATEI,
                "ziel A \"A\" {\n    gewicht viel %%\n    ebene\n}\nziel B \"B\" {\n    ebene teilziel\n}\n")) {
            assertEquals(
                    List.of(1, 5),
                    faltung(probe).stream().map(Faltstelle::zeileVon).toList());
        }
    }

    @Test
    void selectionGrowsFromWordToFile() {
        try (Planprobe probe = Planprobe.texte(
                ordner,
                DATEI,
                "ziel A \"A\" {\n    // davor\n    ziel B \"Familien finden Hilfe\" {\n        gewicht 30\n        zielgruppe G, H\n    }\n}\n"
                        + "zielgruppe G \"G\"\nzielgruppe H \"H\"\n")) {
            assertEquals(
                    List.of(
                            "H",
                            "zielgruppe G, H",
                            "gewicht 30\n        zielgruppe G, H",
                            "{\n        gewicht 30\n        zielgruppe G, H\n    }",
                            "ziel B \"Familien finden Hilfe\" {\n        gewicht 30\n        zielgruppe G, H\n    }"),
                    auswahl(probe, "G, |H").subList(0, 5));
            List<String> titel = auswahl(probe, "Familien fin|den");
            assertEquals(List.of("finden", "Familien finden Hilfe", "\"Familien finden Hilfe\""), titel.subList(0, 3));
            assertEquals(probe.text(DATEI), titel.get(titel.size() - 1));
            assertEquals(
                    List.of("davor", "// davor"), auswahl(probe, "// da|vor").subList(0, 2));
        }
    }

    @Test
    void coloursSayWhatAWordMeans() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            assertEquals(
                    "ziel=SCHLUESSELWORT Besuchsziel=ELEMENTNAME "
                            + "\"85 Prozent der Familien mit Neugeborenen werden zu Hause besucht\"=TITEL",
                    farben(probe, "ziele.leitwerk", "ziel Besuchsziel"));
            assertEquals("ebene=SCHLUESSELWORT teilziel=WERT", farben(probe, "ziele.leitwerk", "ebene teilziel"));
            assertEquals(
                    "gemessen=SCHLUESSELWORT an=SCHLUESSELWORT Besuchsquote=VERWEIS führend=SCHLUESSELWORT "
                            + "von=SCHLUESSELWORT 52,0=ZAHL auf=SCHLUESSELWORT 85=ZAHL %=EINHEIT gegenüber=SCHLUESSELWORT "
                            + "2021=ZAHL spätestens=SCHLUESSELWORT 2025=ZAHL stand=SCHLUESSELWORT festgelegt=WERT "
                            + "laut=SCHLUESSELWORT Zielbeschluss=VERWEIS",
                    farben(probe, "ziele.leitwerk", "gemessen an Besuchsquote"));
            assertEquals("bis=SCHLUESSELWORT Ende=ZAHL 2026=ZAHL", farben(probe, "ziele.leitwerk", "bis Ende 2026"));
            assertEquals(
                    "// Messung: Indikatoren mit fünf Jahren Daten=KOMMENTAR",
                    farben(probe, "indikatoren.leitwerk", "// Messung"));
            assertEquals(
                    "einheit=SCHLUESSELWORT Familien=EINHEIT",
                    farben(probe, "indikatoren.leitwerk", "einheit Familien"));
            assertEquals(
                    "formel=SCHLUESSELWORT BesuchteFamilien=VERWEIS Geburten=VERWEIS 100=ZAHL",
                    farben(probe, "indikatoren.leitwerk", "formel BesuchteFamilien"));
            assertTrue(farben(probe, "ziele.leitwerk", "stützt GleicheChancen").startsWith("stützt=SCHLUESSELWORT"));
        }
    }

    @Test
    void brokenTextHasColoursToo() {
        try (Planprobe probe = Planprobe.texte(
                ordner, DATEI, "ziel A \"A\" {\n    ebene ebene 12 %% \"offen\n    gewicht 30\n    ziel 5 \"x\"\n")) {
            assertTrue(
                    farben(probe, DATEI, "gewicht").contains("gewicht=SCHLUESSELWORT 30=ZAHL"),
                    farben(probe, DATEI, "gewicht"));
            assertTrue(farben(probe, DATEI, "ebene ebene").startsWith("ebene=SCHLUESSELWORT"));
        }
    }

    @Test
    void coloursNeverOverlapAndNeverCrossALine() {
        for (Beispiel beispiel : Beispiele.alle()) {
            try (Planprobe probe = Planprobe.beispiel(beispiel.name(), ordner)) {
                probe.texte().forEach((pfad, text) -> {
                    int bis = 0;
                    for (Farbstelle stelle : probe.lies(stand -> new Farben().von(stand, pfad))) {
                        assertTrue(stelle.stelle() >= bis && stelle.laenge() > 0);
                        bis = stelle.stelle() + stelle.laenge();
                        assertFalse(text.substring(stelle.stelle(), bis).contains("\n"));
                    }
                });
            }
        }
    }

    @Test
    void coloursOfAPieceAreThoseOfTheWhole() {
        try (Planprobe probe = Planprobe.beispiel("muenster", ordner)) {
            Path pfad = probe.pfad("ziele.leitwerk");
            ITextRegion bereich = new TextRegion(1000, 500);
            List<Farbstelle> ganz = probe.lies(stand -> new Farben().von(stand, pfad)).stream()
                    .filter(s -> s.stelle() < 1500 && s.stelle() + s.laenge() > 1000)
                    .toList();
            assertEquals(ganz, probe.lies(stand -> new Farben().von(stand, pfad, bereich)));
            assertFalse(ganz.isEmpty());
        }
    }

    @Test
    void formattingTheWholeGivesWhatTheCommandLineGives() {
        String text = "ziel A   \"A\"{\nebene   teilziel\n\n\n  // Kommentar\n gewicht 30 }\nziel B \"B\"\n";
        try (Planprobe probe = Planprobe.texte(ordner, DATEI, text)) {
            assertEquals(
                    "ziel A \"A\" {\n    ebene teilziel\n\n    // Kommentar\n    gewicht 30\n}\n\nziel B \"B\"\n",
                    formatiert(probe, null));
            assertTrue(probe.lies(stand -> new Textformatierung().moeglich(stand, probe.pfad(DATEI))));
        }
    }

    @Test
    void formattingAPieceLeavesTheOtherLines() {
        String text = "ziel A   \"A\"   {\n  ebene   teilziel\n  gewicht   30\n  status   erreicht\n}\n";
        try (Planprobe probe = Planprobe.texte(ordner, DATEI, text)) {
            int stelle = text.indexOf("gewicht");
            assertEquals(
                    "ziel A   \"A\"   {\n  ebene   teilziel\n    gewicht 30\n  status   erreicht\n}\n",
                    formatiert(probe, new TextRegion(stelle, 0)));
            assertEquals(
                    "ziel A   \"A\"   {\n    ebene teilziel\n    gewicht 30\n  status   erreicht\n}\n",
                    formatiert(
                            probe,
                            new TextRegion(
                                    text.indexOf("  ebene"), text.indexOf("  status") - text.indexOf("  ebene"))));
        }
    }

    @Test
    void longTextIsOnlyFormattedAsAWhole() {
        String text = "ziel A \"A\" {\n  beschreibung \"\"\"\n    Erstens.\n      Eingerückt.\n    \"\"\"\n}\n";
        try (Planprobe probe = Planprobe.texte(ordner, DATEI, text)) {
            String vorher = beschreibung(probe);
            String neu = formatiert(probe, new TextRegion(text.indexOf("Eingerückt"), 3));
            probe.plan().setzeText(probe.pfad(DATEI), neu);
            assertEquals(vorher, beschreibung(probe));
            assertFalse(neu.equals(text));
        }
    }

    @Test
    void brokenTextIsNotFormatted() {
        try (Planprobe probe = Planprobe.texte(ordner, DATEI, "ziel A   \"A\" { gewicht viel }\n")) {
            assertFalse(probe.lies(stand -> new Textformatierung().moeglich(stand, probe.pfad(DATEI))));
            assertTrue(probe.lies(stand -> new Textformatierung().ganz(stand, probe.pfad(DATEI)))
                    .istLeer());
        }
    }

    private static String beschreibung(Planprobe probe) {
        return probe.lies(stand -> stand.mitNamen("A").orElseThrow().getBeschreibung());
    }

    private static String formatiert(Planprobe probe, ITextRegion bereich) {
        Path pfad = probe.pfad(DATEI);
        Textaenderungen neu = probe.lies(stand -> bereich == null
                ? new Textformatierung().ganz(stand, pfad)
                : new Textformatierung().zeilen(stand, pfad, bereich));
        return neu.istLeer() ? probe.text(DATEI) : neu.dateien().get(0).nachher();
    }

    private static List<Faltstelle> faltung(Planprobe probe) {
        return probe.lies(stand -> new Faltung().von(stand, probe.pfad(DATEI)));
    }

    private static List<String> auswahl(Planprobe probe, String suche) {
        int stelle = probe.stelle(DATEI, suche);
        return probe.lies(stand -> new Auswahl().um(stand, probe.pfad(DATEI), stelle)).stream()
                .map(bereich -> probe.ausschnitt(DATEI, bereich))
                .toList();
    }

    /** The colours of the first line that contains something. */
    private static String farben(Planprobe probe, String datei, String suche) {
        String text = probe.text(datei);
        int stelle = probe.stelle(datei, suche);
        int von = text.lastIndexOf('\n', stelle) + 1;
        int bis = text.indexOf('\n', stelle);
        List<Farbstelle> alle =
                probe.lies(stand -> new Farben().von(stand, probe.pfad(datei), new TextRegion(von, bis - von)));
        return alle.stream()
                .map(s -> text.substring(s.stelle(), s.stelle() + s.laenge()) + "=" + s.art())
                .collect(Collectors.joining(" "));
    }
}
