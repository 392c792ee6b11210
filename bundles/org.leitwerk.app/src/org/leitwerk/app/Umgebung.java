package org.leitwerk.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What a command knows of the world.
 *
 * @param ein what the user or another program sends
 * @param aus where results go
 * @param fehler where messages on wrong use and defects go
 * @param arbeitsordner the folder in which the user is, absolute
 */
public record Umgebung(InputStream ein, PrintStream aus, PrintStream fehler, Path arbeitsordner) {

    /**
     * A path as the user wrote it, seen from his folder.
     *
     * @throws Bedienfehler if it cannot be a path on this machine
     */
    public Path pfad(String geschrieben) {
        try {
            return arbeitsordner.resolve(geschrieben).normalize();
        } catch (InvalidPathException ungueltig) {
            throw new Bedienfehler("'" + geschrieben + "' kann kein Pfad sein: " + ungueltig.getReason());
        }
    }

    /**
     * A path as it is shown: seen from the user's folder if it lies there, with the same separators on every machine.
     */
    public String anzeige(Path pfad) {
        Path absolut = arbeitsordner.resolve(pfad).normalize();
        Path gezeigt = absolut.startsWith(arbeitsordner) ? arbeitsordner.relativize(absolut) : absolut;
        // On a machine where a name may contain a backslash, that is no separator.
        String name = gezeigt.toString().replace(gezeigt.getFileSystem().getSeparator(), "/");
        return name.isEmpty() ? "." : name;
    }

    /** A path in a message of the loader as it is shown. */
    public String anzeige(String pfad) {
        return pfad.isEmpty() ? "" : anzeige(Path.of(pfad));
    }
}
