package org.leitwerk.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.leitwerk.daten.ausgabe.Ausgabetabelle;
import org.leitwerk.daten.ausgabe.CsvAusgabe;
import org.leitwerk.daten.ausgabe.XlsxAusgabe;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.bestand.Datenzugriff;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;

/**
 * Times reading data files: 200,000 rows of values of 20 indicators by year and area, as CSV and as XLSX; each of the
 * indicators takes its rows out of the one file. First in a new process, then again with nothing remembered, then with
 * the files remembered, as after an edit of the plan.
 */
final class Datenlauf {

    private static final int ZEILEN = 200_000;
    private static final int INDIKATOREN = 20;
    private static final int RAEUME = 400;
    private static final int MALE = 5;
    private static final String SPALTEN = " spalte \"Wert\" jahr \"Jahr\" raum \"Raum\" fallzahl \"Fälle\"";

    private Datenlauf() {}

    static void miss(Path unter) throws IOException {
        Ausgabetabelle tabelle = tabelle();
        byte[] csv = CsvAusgabe.schreib(tabelle);
        miss(unter.resolve("daten-csv"), "d.csv", csv);
        miss(unter.resolve("daten-xlsx"), "d.xlsx", XlsxAusgabe.schreib(List.of(tabelle)));
    }

    private static void miss(Path ordner, String datei, byte[] inhalt) throws IOException {
        Files.createDirectories(ordner);
        Files.write(ordner.resolve(datei), inhalt);
        Files.writeString(ordner.resolve("plan.leitwerk"), plan(datei));
        Plan plan = Planlader.neu().lade(ordner);
        List<Double> neu = new ArrayList<>();
        List<Double> gemerkt = new ArrayList<>();
        Datenbestand bestand = null;
        for (int i = 0; i < MALE; i++) {
            Datenzugriff zugriff = new Datenzugriff();
            long t0 = System.nanoTime();
            bestand = Datenbestand.lies(plan.dateien().getResources(), zugriff);
            long t1 = System.nanoTime();
            bestand = Datenbestand.lies(plan.dateien().getResources(), zugriff);
            neu.add((t1 - t0) / 1e6);
            gemerkt.add((System.nanoTime() - t1) / 1e6);
        }
        System.out.printf(
                Locale.GERMAN,
                "daten  %-6s %d Zeilen (%.1f MB) für %d Indikatoren: zuerst %.0f ms, dann %.0f ms, gemerkt %.1f ms (Median von %d); %d Meldungen; %s%n",
                datei,
                ZEILEN,
                inhalt.length / 1e6,
                INDIKATOREN,
                neu.get(0),
                neu.stream().sorted().toList().get(MALE / 2),
                gemerkt.stream().sorted().toList().get(MALE / 2),
                MALE,
                bestand.meldungen().size(),
                Messung.speicher());
    }

    private static Ausgabetabelle tabelle() {
        Random zufall = new Random(5);
        List<List<Object>> zeilen = new ArrayList<>(ZEILEN);
        for (int i = 0; i < ZEILEN; i++) {
            int indikator = i % INDIKATOREN;
            int raum = i / INDIKATOREN % RAEUME;
            int jahr = 2000 + i / INDIKATOREN / RAEUME;
            zeilen.add(List.of(
                    "I" + indikator,
                    jahr,
                    "Raum " + raum,
                    BigDecimal.valueOf(zufall.nextInt(10_000_000), 2),
                    20 + zufall.nextInt(5000)));
        }
        return new Ausgabetabelle("Werte", List.of("Kennzahl", "Jahr", "Raum", "Wert", "Fälle"), zeilen);
    }

    private static String plan(String datei) {
        StringBuilder text =
                new StringBuilder("planung P \"Daten\" { mindestfallzahl 5 }\nraumgliederung R \"Räume\" {\n");
        for (int i = 0; i < RAEUME; i++) {
            text.append("    sozialraum R")
                    .append(i)
                    .append(" \"Raum ")
                    .append(i)
                    .append("\"\n");
        }
        text.append("}\n");
        for (int i = 0; i < INDIKATOREN; i++) {
            text.append("indikator I")
                    .append(i)
                    .append(" \"Kennzahl ")
                    .append(i)
                    .append("\" { werte aus \"")
                    .append(datei);
            text.append('"')
                    .append(SPALTEN)
                    .append(" wo \"Kennzahl\" ist \"I")
                    .append(i)
                    .append("\" }\n");
        }
        return text.toString();
    }
}
