package org.leitwerk.referenz.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The source tree these tests look at, and the plans in its documentation. */
final class Quelltext {

    /** A fenced block of plan text. */
    record Beispiel(Path datei, int zeile, String text) {
        @Override
        public String toString() {
            return haus().relativize(datei) + ":" + zeile;
        }
    }

    private Quelltext() {}

    /** Root of the source tree: tests run in the folder of their bundle. */
    static Path haus() {
        Path ordner = Path.of("").toAbsolutePath();
        while (!Files.exists(ordner.resolve("releng/bundles.lst"))) {
            ordner = ordner.getParent();
        }
        return ordner;
    }

    /** All blocks marked as {@code leitwerk} in README and documentation. */
    static List<Beispiel> beispiele() throws IOException {
        List<Beispiel> beispiele = new ArrayList<>();
        for (Path seite : seiten()) {
            List<String> zeilen = Files.readAllLines(seite);
            for (int i = 0; i < zeilen.size(); i++) {
                if (zeilen.get(i).strip().equals("```leitwerk")) {
                    int ende = i + 1;
                    while (!zeilen.get(ende).strip().equals("```")) {
                        ende++;
                    }
                    beispiele.add(new Beispiel(seite, i + 1, String.join("\n", zeilen.subList(i + 1, ende)) + "\n"));
                    i = ende;
                }
            }
        }
        return beispiele;
    }

    /** README and everything in Markdown below {@code docs}. */
    static List<Path> seiten() throws IOException {
        try (Stream<Path> docs = Files.walk(haus().resolve("docs"))) {
            return Stream.concat(
                            Stream.of(haus().resolve("README.md")),
                            docs.filter(p -> p.toString().endsWith(".md")).sorted())
                    .filter(Files::exists)
                    .toList();
        }
    }
}
