package org.leitwerk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** What it costs that other files lie in the folder of a plan: those of Git, of Node, and ten thousand of anybody. */
final class Nachbarn {

    private static final int ANDERE = 10_000;
    private static final int MALE = 5;

    private Nachbarn() {}

    /** Opens a plan alone and among other files in turn; prints the shortest times. */
    static void miss(Path plan, Path unter) throws IOException {
        Path voll = Files.createDirectories(unter.resolve("voll"));
        try (var dateien = Files.list(plan)) {
            for (Path datei : dateien.toList()) {
                Files.copy(datei, voll.resolve(datei.getFileName().toString()));
            }
        }
        fuelle(voll.resolve(".git/objects"));
        fuelle(voll.resolve("node_modules/paket"));
        fuelle(voll.resolve("anlagen"));
        double allein = Double.MAX_VALUE;
        double unterAnderen = Double.MAX_VALUE;
        for (int i = 0; i < MALE; i++) {
            allein = Math.min(allein, oeffne(plan));
            unterAnderen = Math.min(unterAnderen, oeffne(voll));
        }
        System.out.printf(
                Locale.GERMAN,
                "öffnen %s: allein %.0f ms, neben je %d Dateien in .git, node_modules und anlagen %.0f ms%n",
                plan.getFileName(),
                allein,
                ANDERE,
                unterAnderen);
    }

    private static void fuelle(Path ordner) throws IOException {
        for (int i = 0; i < ANDERE; i++) {
            Path datei = ordner.resolve(i % 100 + "").resolve("datei" + i + ".txt");
            Files.createDirectories(datei.getParent());
            Files.writeString(datei, "x");
        }
    }

    private static double oeffne(Path ordner) {
        long von = System.nanoTime();
        try (Arbeitsplan plan = Arbeitsplan.oeffne(ordner)) {
            plan.lies(Stand::version);
        }
        return (System.nanoTime() - von) / 1e6;
    }
}
