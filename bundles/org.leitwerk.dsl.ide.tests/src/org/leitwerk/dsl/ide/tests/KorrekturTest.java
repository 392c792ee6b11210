package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.korrektur.Befundsuche;
import org.leitwerk.dsl.ide.korrektur.Korrekturangebot;
import org.leitwerk.dsl.ide.korrektur.Korrekturart;
import org.leitwerk.dsl.ide.korrektur.Korrekturen;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.dsl.ide.mangel.Mangelsuche;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.regeln.Regeltexte;

/** Over the findings of all example plans: what is offered can be done, is read, and mends what it claims to mend. */
class KorrekturTest {

    @TempDir
    Path ordner;

    @Test
    void eachOfferAtEachFindingOfTheExamplesKeepsItsWord() {
        Set<String> gesehen = new HashSet<>();
        Set<String> regeln = new TreeSet<>();
        List<String> nicht = new ArrayList<>();
        Planprobe.jederBeispielplan(ordner, probe -> {
            for (Mangel mangel : probe.maengel()) {
                for (Korrekturangebot angebot : probe.lies(stand -> Korrekturen.zu(stand, mangel))) {
                    Ergebnis ergebnis = probe.lies(angebot::plane);
                    if (!ergebnis.istMoeglich() || ergebnis.aenderungen().istLeer()) {
                        nicht.add(mangel.code() + " " + angebot.titel() + ": " + ergebnis.meldung());
                    } else if (gesehen.add(art(angebot))) {
                        versuche(probe, angebot, ergebnis, nicht);
                        if (angebot.art().compareTo(Korrekturart.ALLE_BEHEBEN) < 0) {
                            regeln.add(mangel.code());
                        }
                    }
                }
            }
        });
        assertEquals("", String.join("\n", nicht));
        assertTrue(regeln.size() >= 25, regeln::toString);
    }

    @Test
    void aTargetSentenceIsWrittenInTheShortForm() {
        String text = """
                indikator I "Wartezeit" { einheit Tage }
                ziel Z "Kurz" { gemessen an I: "Senkung auf unter 30 Tage bis 2030" laut B; "Senkung auf rund 20" }
                beschluss B "B"
                """;
        try (Planprobe probe = Planprobe.von(ordner, text)) {
            List<Korrekturangebot> angebote = new ArrayList<>();
            for (Mangel mangel : probe.maengel()) {
                if (mangel.code().equals("zielwert-als-satz")) {
                    angebote.addAll(probe.lies(stand -> Korrekturen.zu(stand, mangel)));
                }
            }
            angebote.removeIf(angebot -> angebot.art() != Korrekturart.BEHEBEN);
            assertEquals(
                    List.of("Als Zielwert schreiben: unter 30 Tage bis 2030"),
                    angebote.stream().map(Korrekturangebot::titel).toList());
            String neu = Planprobe.ersetzungen(probe.lies(angebote.get(0)::plane));
            assertTrue(neu.contains("text=unter 30 Tage spätestens 2030]"), neu);
        }
    }

    private static String art(Korrekturangebot angebot) {
        boolean fuerSich = angebot.art().compareTo(Korrekturart.UNTERDRUECKEN) < 0;
        return angebot.mangel().code()
                + angebot.art()
                + (fuerSich ? angebot.titel().length() % 3 : angebot.titel().length());
    }

    private static void versuche(Planprobe probe, Korrekturangebot angebot, Ergebnis ergebnis, List<String> nicht) {
        probe.pruefe(ergebnis, stand -> {
            boolean nochDa = besteht(stand, angebot.mangel());
            if (angebot.art() == Korrekturart.BEHEBEN && nochDa) {
                nicht.add(angebot.mangel() + " " + angebot.titel() + " behebt nicht");
            }
        });
    }

    private static boolean besteht(Stand stand, Mangel mangel) {
        return Befundsuche.zu(stand, mangel)
                .filter(meldung -> text(meldung).equals(mangel.meldung()))
                .isPresent();
    }

    private static String text(Meldung meldung) {
        return Regeltexte.deutsch().meldung(meldung);
    }

    /** A mistake, what is offered first, and the text after it. */
    private record Fall(String vorher, String titel, String nachher) {}

    private static final List<Fall> FEHLER = List.of(
            new Fall(
                    "ziel A \"A\"\nziel B \"B\" { leitet sich ab aus AA }\n",
                    "Ziel ‚AA‘ anlegen",
                    "ziel A \"A\"\nziel B \"B\" { leitet sich ab aus AA }\nziel AA \"AA\"\n"),
            new Fall(
                    "ziel A1 \"A\"\nziel B \"B\" { leitet sich ab aus A2 }\nziel A3 \"A\"\n",
                    "In ‚A1‘ ändern",
                    "ziel A1 \"A\"\nziel B \"B\" { leitet sich ab aus A1 }\nziel A3 \"A\"\n"),
            new Fall(
                    "ziel A \"A\" { federführend Niemand }\n",
                    "Organisationseinheit ‚Niemand‘ anlegen",
                    "ziel A \"A\" { federführend Niemand }\n\norganisation Niemand \"Niemand\"\n"),
            new Fall("ziel A \"A\" { gewischt 3 }\n", "In ‚gewicht‘ ändern", "ziel A \"A\" { gewicht 3 }\n"),
            new Fall(
                    "ziel A \"A\" {\n    qqqqqq 3\n}\n",
                    "Zeile als Kommentar beiseitelegen",
                    "ziel A \"A\" {\n    // qqqqqq 3\n}\n"),
            new Fall("zeil A \"A\"\n", "In ‚ziel‘ ändern", "ziel A \"A\"\n"),
            new Fall(
                    "ziel A \"A\" {\n    gewicht 3\n\nziel B \"B\"\n",
                    "Klammer ‚}‘ einfügen",
                    "ziel A \"A\" {\n    gewicht 3\n\n}\nziel B \"B\"\n"),
            new Fall("ziel A \"A\" {\n    gewicht 3", "Klammer ‚}‘ einfügen", "ziel A \"A\" {\n    gewicht 3\n}\n"),
            new Fall("ziel A \"A\"\n    gewicht 3\n}\n", "Klammer ‚{‘ einfügen", "ziel A \"A\" {\n    gewicht 3\n}\n"),
            new Fall("ziel A \"A\"\n}\n", "Klammer ‚}‘ entfernen", "ziel A \"A\"\n\n"),
            new Fall(
                    "ziel A \"A {\n    gewicht 3\n}\n",
                    "Anführungszeichen schließen",
                    "ziel A \"A\" {\n    gewicht 3\n}\n"),
            new Fall(
                    "ziel A \"A\" {\n    beschreibung \"\"\"\n        lang\n    gewicht 3\n}\n\nziel B \"B\"\n",
                    "Text mit \"\"\" schließen",
                    "ziel A \"A\" {\n    beschreibung \"\"\"\n        lang\n\"\"\"\n    gewicht 3\n}\n\nziel B \"B\"\n"),
            new Fall("ziel A \"A\" { ebene leitzil }\n", "In ‚leitziel‘ ändern", "ziel A \"A\" { ebene leitziel }\n"),
            new Fall("ziel A \"A\" { ebene xyz }\n", "Durch ‚leitziel‘ ersetzen", "ziel A \"A\" { ebene leitziel }\n"),
            new Fall(
                    "ziel A \"A\" { bis 31.13.2027 }\n",
                    "Durch ‚Ende 2027‘ ersetzen",
                    "ziel A \"A\" { bis Ende 2027 }\n"),
            new Fall(
                    "ziel A \"A\" { bis irgendwann }\n",
                    "Durch ‚31.12.2027‘ ersetzen",
                    "ziel A \"A\" { bis 31.12.2027 }\n"),
            new Fall("ziel A \"A\" { gewicht }\n", "Beispiel ‚12,4‘ einfügen", "ziel A \"A\" { gewicht 12,4 }\n"),
            new Fall(
                    "ziel A \"A\" { leitet ab aus B }\nziel B \"B\"\n",
                    "‚sich‘ einfügen",
                    "ziel A \"A\" { leitet sich ab aus B }\nziel B \"B\"\n"),
            new Fall(
                    "planung P \"P\" { zeitraum 2024 2027 }\n",
                    "‚bis‘ einfügen",
                    "planung P \"P\" { zeitraum 2024 bis 2027 }\n"),
            new Fall(
                    "ziel A \"A\"\nziel A \"Anderes Ziel\"\n",
                    "Dieses Element ‚A2‘ nennen",
                    "ziel A2 \"A\"\nziel A \"Anderes Ziel\"\n"),
            new Fall("ziel {\n    gewicht 3\n}\n", "Titel einfügen", "ziel \"Titel\" {\n    gewicht 3\n}\n"),
            new Fall(
                    "indikator I \"I\" { rhythmus manchmal }\n",
                    "Durch ‚jährlich‘ ersetzen",
                    "indikator I \"I\" { rhythmus jährlich }\n"));

    @TestFactory
    List<DynamicTest> mistakesOfTheTextHaveAWayOut() {
        return FEHLER.stream()
                .map(fall -> DynamicTest.dynamicTest(fall.titel(), () -> behebt(fall)))
                .toList();
    }

    private void behebt(Fall fall) throws IOException {
        try (Planprobe probe = Planprobe.von(Files.createTempDirectory(ordner, "fall"), fall.vorher())) {
            Mangel mangel = probe.maengel().stream()
                    .filter(einer -> !einer.regel())
                    .findFirst()
                    .orElseThrow();
            Korrekturangebot erstes = probe.lies(stand -> Korrekturen.zu(stand, mangel.datei(), mangel.bereich()))
                    .get(0);
            assertEquals(fall.titel(), erstes.titel());
            Ergebnis ergebnis = probe.lies(erstes::plane);
            assertEquals(fall.nachher(), ergebnis.aenderungen().dateien().get(0).nachher());
            assertEquals(List.of(), probe.waehrend(ergebnis.aenderungen(), Planprobe::lesemeldungen));
        }
    }

    @Test
    void aFindingThatIsExplainedOrSwitchedOffIsNotReported() {
        try (Planprobe probe = Planprobe.beispiel("bielefeld-haushalt", ordner)) {
            Set<String> gesehen = new HashSet<>();
            for (Mangel mangel : probe.maengel()) {
                for (Korrekturangebot angebot : probe.lies(stand -> Korrekturen.zu(stand, mangel))) {
                    boolean still = angebot.art().compareTo(Korrekturart.ALLE_BEHEBEN) >= 0
                            && !angebot.titel().endsWith("auf Hinweis stellen");
                    if (still && gesehen.add(mangel.code() + angebot.art())) {
                        Ergebnis ergebnis = probe.lies(angebot::plane);
                        probe.pruefe(
                                ergebnis, stand -> assertFalse(meldungen(stand).contains(mangel.meldung())));
                    }
                }
            }
            assertTrue(gesehen.size() > 10, gesehen::toString);
        }
    }

    private static List<String> meldungen(Stand stand) {
        return new Mangelsuche()
                .nachRegeln(stand, () -> false).orElseThrow().stream()
                        .map(Mangel::meldung)
                        .toList();
    }
}
