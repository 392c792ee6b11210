package org.leitwerk.daten.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.bestand.Datenzugriff;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.dsl.laden.Stufe;
import org.leitwerk.steuerung.Indikator;

/** A small plan in a folder with one indicator {@code Hilfen}, areas Mitte, Nord and Süd, groups Kinder and Eltern. */
final class Planprobe {

    private static final String RAHMEN = """
            planung P "Probe" {
                stichtag 30.06.2025
            }
            kommune "Musterstadt"
            raumgliederung R "Räume" {
                sozialraum Mitte "Stadtmitte" { schlüssel "01" }
                sozialraum Nord "Nordstadt"
                sozialraum Sued "Südstadt"
            }
            zielgruppe Kinder "Kinder unter 6"
            zielgruppe Eltern "Eltern"
            """;

    final Path ordner;
    private final Datenzugriff zugriff = new Datenzugriff();
    private Plan plan;
    private Datenbestand bestand;

    Planprobe(Path ordner) {
        this.ordner = ordner;
    }

    Planprobe datei(String name, String inhalt) throws IOException {
        return datei(name, inhalt.getBytes(StandardCharsets.UTF_8));
    }

    Planprobe datei(String name, byte[] inhalt) throws IOException {
        Path pfad = ordner.resolve(name);
        Files.createDirectories(pfad.getParent());
        Files.write(pfad, inhalt);
        return this;
    }

    /** Reads the plan with these statements in the indicator. */
    Planprobe lies(String anweisungen) throws IOException {
        Files.writeString(
                ordner.resolve("plan.leitwerk"), RAHMEN + "indikator Hilfen \"Hilfen\" {\n" + anweisungen + "\n}\n");
        plan = Planlader.neu().lade(ordner);
        assertEquals(
                List.of(),
                plan.meldungen().stream().filter(m -> m.stufe() == Stufe.FEHLER).toList());
        bestand = Datenbestand.lies(plan.dateien().getResources(), zugriff);
        return this;
    }

    Plan plan() {
        return plan;
    }

    Datenbestand bestand() {
        return bestand;
    }

    Indikator indikator() {
        return plan.elemente()
                .filter(Indikator.class::isInstance)
                .map(Indikator.class::cast)
                .findFirst()
                .orElseThrow();
    }

    List<Zeitreihe> reihen() {
        return bestand.reihen(indikator());
    }

    /** All values in one line: {@code /Mitte/Kinder 2021=12.4 2022=.}. */
    String werte() {
        StringBuilder text = new StringBuilder();
        for (Zeitreihe reihe : reihen()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(reihe.schluessel().raum())
                    .append('/')
                    .append(reihe.schluessel().gruppe());
            reihe.werte().forEach(wert -> text.append(' ')
                    .append(wert.zeit())
                    .append('=')
                    .append(
                            wert.vorhanden()
                                    ? wert.zahl().toPlainString()
                                    : wert.fehlgrund().name()));
        }
        return text.toString();
    }

    List<Datenmeldung> meldungen(Meldungsart art) {
        return bestand.meldungen().stream().filter(m -> m.art() == art).toList();
    }
}
