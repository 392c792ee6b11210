package org.leitwerk.app.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.leitwerk.app.Leitwerk;

/**
 * One call of the command line.
 *
 * @param rueckgabe what it returned
 * @param aus what it wrote as result
 * @param fehler what it wrote as message on wrong use and defects
 */
record Lauf(int rueckgabe, String aus, String fehler) {

    /** Calls the command line from a folder. */
    static Lauf in(Path ordner, String... argumente) {
        ByteArrayOutputStream aus = new ByteArrayOutputStream();
        ByteArrayOutputStream fehler = new ByteArrayOutputStream();
        int rueckgabe = Leitwerk.fuehreAus(
                List.of(argumente),
                new PrintStream(aus, true, StandardCharsets.UTF_8),
                new PrintStream(fehler, true, StandardCharsets.UTF_8),
                ordner);
        return new Lauf(rueckgabe, aus.toString(StandardCharsets.UTF_8), fehler.toString(StandardCharsets.UTF_8));
    }

    /** Writes a file in a folder. */
    static Path schreibe(Path ordner, String name, String text) {
        try {
            Path datei = ordner.resolve(name);
            Files.createDirectories(datei.getParent());
            return Files.writeString(datei, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that was written, for searching. */
    String alles() {
        return aus + fehler;
    }
}
