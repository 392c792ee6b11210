package org.leitwerk.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.xtext.IGrammarAccess;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;

/**
 * Measures reading and checking of generated plans. It prints figures and asserts nothing about time; see the README
 * beside it.
 *
 * <pre>
 * erzeuge ORDNER ZEILEN…   writes plans of these sizes, once in files of 5,000 lines and once in a single file
 * kalt ORDNER              reads and checks one plan as the first thing a new process does
 * warm ORDNER…             reads and checks plans repeatedly, in growing size
 * aendern ORDNER           times operations of the writer
 * dienste ORDNER           times the editor services
 * tippen ORDNER            times what follows a key
 * diagramme UNTER ELEMENTE times opening, refreshing and arranging a diagram of a plan that is made below UNTER
 * auswertung UNTER         times evaluating a large plan, and again after one changed value
 * daten UNTER              times reading and assigning 200,000 rows of CSV and XLSX
 * nachbarn ORDNER UNTER    times opening a plan among many other files, which are made below UNTER
 * </pre>
 */
public final class Benchmark {

    private static final long SAAT = 20_261_121;
    private static final int ZEILEN_JE_DATEI = 5000;
    private static final int AUFWAERMEN = 8;

    private Benchmark() {}

    /**
     * Runs one of the measurements.
     *
     * @param args see the class
     * @throws IOException when a folder cannot be written or read
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        switch (args[0]) {
            case "erzeuge" ->
                erzeuge(
                        Path.of(args[1]),
                        IntStream.range(2, args.length)
                                .map(i -> Integer.parseInt(args[i]))
                                .toArray());
            case "kalt" -> kalt(Path.of(args[1]));
            case "warm" ->
                warm(IntStream.range(1, args.length)
                        .mapToObj(i -> Path.of(args[i]))
                        .toList());
            case "aendern" -> Textaenderung.miss(Path.of(args[1]));
            case "dienste" -> Editordienste.miss(Path.of(args[1]));
            case "tippen" -> Tippen.miss(Path.of(args[1]));
            case "diagramme" -> Diagramme.miss(Path.of(args[1]), Integer.parseInt(args[2]));
            case "auswertung" -> Auswertungslauf.miss(Path.of(args[1]));
            case "daten" -> Datenlauf.miss(Path.of(args[1]));
            case "nachbarn" -> Nachbarn.miss(Path.of(args[1]), Path.of(args[2]));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void erzeuge(Path unter, int[] groessen) throws IOException {
        IGrammarAccess zugang = LeitwerkStandaloneSetup.injektor().getInstance(IGrammarAccess.class);
        for (int zeilen : groessen) {
            Messung.schreibe(
                    unter,
                    "plan" + zeilen,
                    new Planerzeuger(zugang.getGrammar(), SAAT).dateien(zeilen, ZEILEN_JE_DATEI));
            Messung.schreibe(
                    unter,
                    "datei" + zeilen,
                    new Planerzeuger(zugang.getGrammar(), SAAT).dateien(zeilen, Integer.MAX_VALUE));
        }
    }

    private static void kalt(Path ordner) throws IOException {
        Messung m = Messung.von(ordner);
        double gesamt = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(
                Locale.GERMAN,
                "kalt  %-12s %7d Zeilen: laden %7.0f ms, regeln %6.0f ms, mit Start von Java %6.0f ms, Prozessor %6.0f ms; %d Meldungen, %d Befunde; %s%n",
                ordner.getFileName(),
                zeilen(ordner),
                m.laden(),
                m.regeln(),
                gesamt,
                m.prozessor(),
                m.meldungen(),
                m.befunde(),
                Messung.speicher());
    }

    private static void warm(List<Path> ordner) throws IOException {
        for (int i = 0; i < AUFWAERMEN; i++) {
            Messung.von(ordner.get(Math.min(1, ordner.size() - 1)));
        }
        for (Path o : ordner) {
            int zeilen = zeilen(o);
            int male = zeilen > 50_000 ? 3 : 9;
            Messung m = IntStream.range(0, male)
                    .mapToObj(i -> Messung.von(o))
                    .sorted((a, b) -> Double.compare(a.gesamt(), b.gesamt()))
                    .toList()
                    .get(male / 2);
            System.out.printf(
                    Locale.GERMAN,
                    "warm  %-12s %7d Zeilen: laden %7.0f ms, regeln %6.0f ms, zusammen %6.0f ms, Prozessor %6.0f ms (Median von %d), %.1f µs je Zeile%n",
                    o.getFileName(),
                    zeilen,
                    m.laden(),
                    m.regeln(),
                    m.gesamt(),
                    m.prozessor(),
                    male,
                    m.gesamt() * 1000 / zeilen);
        }
    }

    private static int zeilen(Path ordner) throws IOException {
        int summe = 0;
        try (var dateien = Files.list(ordner)) {
            for (Path datei : dateien.toList()) {
                summe += (int)
                        Files.readString(datei).chars().filter(c -> c == '\n').count();
            }
        }
        return summe;
    }
}
