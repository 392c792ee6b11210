package org.leitwerk.dsl.tests.aenderung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts of the example plans. */
public final class Planordner {

    /** Beside this bundle in the source tree; another place can be given for longer runs. */
    private static final Path BEISPIELE =
            Path.of(System.getProperty("leitwerk.plaene", "../org.leitwerk.beispiele/plaene"));

    private Planordner() {}

    /** The texts of the files of each example plan, in a stable order. */
    public static List<List<String>> alle() {
        return liste(BEISPIELE)
                .filter(Files::isDirectory)
                .map(Planordner::texte)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static List<String> texte(Path ordner) {
        return liste(ordner)
                .filter(p -> p.toString().endsWith(".leitwerk"))
                .map(Planordner::lies)
                .toList();
    }

    private static Stream<Path> liste(Path ordner) {
        try (Stream<Path> inhalt = Files.list(ordner)) {
            return inhalt.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lies(Path datei) {
        try {
            return Files.readString(datei).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
