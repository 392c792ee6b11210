package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.Status;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.auswertung.Auswertungen;
import org.leitwerk.dsl.ide.gliederung.Planuebersicht;
import org.leitwerk.dsl.ide.gliederung.Zweig;
import org.leitwerk.dsl.ide.kurzinfo.Kurzinfos;
import org.leitwerk.dsl.ide.zeilenhinweis.Linse;
import org.leitwerk.dsl.ide.zeilenhinweis.Linsen;
import org.leitwerk.steuerung.modell.Ton;

/** How a plan stands while somebody works on it. */
class AuswertungTest {

    private static final String PLAN = """
            ziel Z "Alle Familien werden besucht" {
                gemessen an Quote führend: von 50 auf 90 % gegenüber 2021 spätestens 2025
            }
            indikator Quote "Besuchsquote" {
                einheit %
                besser höher
                methode sollist
                werte aus "quote.csv" spalte "Wert" jahr "Jahr"
            }
            """;

    @TempDir
    private Path ordner;

    private Path text;

    @BeforeEach
    void plan() throws IOException {
        text = Files.writeString(ordner.resolve("plan.leitwerk"), PLAN);
        Files.writeString(ordner.resolve("quote.csv"), "Jahr;Wert\n2021;50\n2022;55\n2023;72\n");
    }

    private static Status ziel(Arbeitsplan plan) {
        return plan.lies(Auswertungen::von).ziel("Z").orElseThrow().status();
    }

    @Test
    void oneStateIsEvaluatedOnceAndAnEditAnew() {
        try (Arbeitsplan plan = Arbeitsplan.oeffne(ordner)) {
            Auswertung erste = plan.lies(Auswertungen::von);
            assertSame(erste, plan.lies(Auswertungen::von));
            assertEquals(Status.AUF_KURS, ziel(plan), "22 of 40 points after half of the time");
            Auswertungsfrage frueher = Auswertungsfrage.am(LocalDate.of(2022, 12, 31));
            Auswertung damals = plan.lies(stand -> Auswertungen.von(stand, frueher));
            assertEquals(Status.GEFAEHRDET, damals.ziel("Z").orElseThrow().status(), "5 of 40 after a quarter");
            assertSame(erste, plan.lies(Auswertungen::von));
            assertSame(damals, plan.lies(stand -> Auswertungen.von(stand, frueher)));
            plan.setzeText(text, PLAN.replace("auf 90", "auf 150"));
            assertNotSame(erste, plan.lies(Auswertungen::von));
            assertEquals(Status.GEFAEHRDET, ziel(plan), "22 of 100 points after half of the time");
            assertEquals(Status.AUF_KURS, erste.ziel("Z").orElseThrow().status(), "results do not change");
        }
    }

    @Test
    void aDataFileThatChangesOnDiskIsReadAgain() throws IOException {
        try (Arbeitsplan plan = Arbeitsplan.oeffne(ordner)) {
            assertEquals(Status.AUF_KURS, ziel(plan));
            long vorher = plan.lies(stand -> stand.version());
            plan.leseNeu();
            assertEquals(vorher, plan.lies(stand -> stand.version()), "nothing has changed");
            Path daten = Files.writeString(ordner.resolve("quote.csv"), "Jahr;Wert\n2021;50\n2022;55\n2023;56\n");
            Files.setLastModifiedTime(daten, FileTime.fromMillis(0)); // the clock of the disk may be coarse
            plan.leseNeu();
            assertTrue(plan.lies(stand -> stand.version()) > vorher, "a new state");
            assertEquals(Status.GEFAEHRDET, ziel(plan), "6 of 40 points after half of the time");
        }
    }

    @Test
    void hoversRemarksAndTreeSaySignWordAndWhy() {
        try (Arbeitsplan plan = Arbeitsplan.oeffne(ordner)) {
            String info = plan.lies(
                    stand -> Kurzinfos.zu(stand, stand.mitNamen("Quote").orElseThrow()));
            assertTrue(lesbar(info).contains("**Auswertung:** ✓ grün · 72 % (2023)"), info);
            assertTrue(lesbar(info).contains("**Trend:** im Mittel +11 % je Jahr (besser)"), info);
            assertTrue(lesbar(info).contains("**Anteil am Weg:** 55 % des Wegs"), info);
            assertTrue(info.contains("**Warum:** Soll-Ist: grün"), info);
            String zielinfo =
                    plan.lies(stand -> Kurzinfos.zu(stand, stand.mitNamen("Z").orElseThrow()));
            assertTrue(lesbar(zielinfo).contains("**Auswertung:** ✓ grün · 55 % erfüllt"), zielinfo);
            assertTrue(zielinfo.contains("**Aus Indikator:**"), zielinfo);
            List<String> linsen = plan.lies(stand -> new Linsen()
                    .von(stand, text).stream()
                            .filter(linse -> linse.sorte() == Linse.Sorte.AUSWERTUNG)
                            .map(linse -> lesbar(linse.text()))
                            .toList());
            assertEquals(List.of("✓ grün · 55 % erfüllt", "✓ grün"), linsen);
            Zweig zweig = plan.lies(stand -> new Planuebersicht()
                    .von(stand).teile().stream()
                            .flatMap(AuswertungTest::alle)
                            .filter(einer -> einer.titel().equals("Alle Familien werden besucht"))
                            .findFirst()
                            .orElseThrow());
            assertEquals("✓ grün · 55 % erfüllt", lesbar(zweig.auswertung()));
            assertEquals(Ton.GUT, zweig.auswertungston());
        }
    }

    @Test
    void whatHasNoValuesHasNoStatusAnywhere() throws IOException {
        Files.delete(ordner.resolve("quote.csv"));
        try (Arbeitsplan plan = Arbeitsplan.oeffne(ordner)) {
            assertEquals(Status.OHNE, ziel(plan));
            String info =
                    plan.lies(stand -> Kurzinfos.zu(stand, stand.mitNamen("Z").orElseThrow()));
            assertFalse(info.contains("**Auswertung:**"), info);
            assertTrue(info.contains("**Warum:**"), info);
        }
    }

    private static Stream<Zweig> alle(Zweig zweig) {
        return Stream.concat(Stream.of(zweig), zweig.kinder().stream().flatMap(AuswertungTest::alle));
    }

    private static String lesbar(String text) {
        return text.replace('\u00A0', ' ');
    }
}
