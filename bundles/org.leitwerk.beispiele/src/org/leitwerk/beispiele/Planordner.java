package org.leitwerk.beispiele;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the folder of a new plan as a whole: all of its files are there afterwards, or nothing is. */
public final class Planordner {

    private Planordner() {}

    /** Writes the files of a plan into a folder that exists. */
    interface Inhalt {

        void schreibe(Path ordner) throws IOException;
    }

    /**
     * Makes a plan of texts.
     *
     * @param ordner the folder that becomes the plan; it must not exist or be empty, folders above it are made
     * @param dateien the texts by the names of their files, with {@code /} between folders; written in UTF-8
     * @return the folder
     * @throws FileAlreadyExistsException if there is already something in the folder
     * @throws IOException if the folder cannot be written; nothing is left behind then
     */
    public static Path schreibe(Path ordner, Map<String, String> dateien) throws IOException {
        return lege(ordner, entwurf -> {
            for (Map.Entry<String, String> datei : dateien.entrySet()) {
                Path pfad = entwurf.resolve(datei.getKey());
                Files.createDirectories(pfad.getParent());
                Files.write(pfad, datei.getValue().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /**
     * Whether a plan can be made in a folder.
     *
     * @param ordner a folder
     * @return true if it does not exist or is empty
     * @throws IOException if it cannot be read
     */
    public static boolean istFrei(Path ordner) throws IOException {
        if (!Files.isDirectory(ordner)) {
            return Files.notExists(ordner);
        }
        try (Stream<Path> inhalt = Files.list(ordner)) {
            return inhalt.findAny().isEmpty();
        }
    }

    /** Lets the files be written into a draft and puts it into its place. */
    static Path lege(Path ordner, Inhalt inhalt) throws IOException {
        Path ziel = ordner.toAbsolutePath().normalize();
        if (!istFrei(ziel)) {
            throw new FileAlreadyExistsException(
                    ordner.toString(), null, "Dort liegt schon etwas. Bitte einen neuen oder leeren Ordner angeben.");
        }
        Deque<Path> neue = fehlende(ziel.getParent());
        try {
            Files.createDirectories(ziel.getParent());
            // Beside the target, so that the last step is a rename on the same disk. The plan is one level below,
            // because temporary folders are closed to other users.
            Path entwurf = Files.createTempDirectory(ziel.getParent(), ".leitwerk");
            try {
                Path plan = Files.createDirectory(entwurf.resolve("plan"));
                inhalt.schreibe(plan);
                Files.deleteIfExists(ziel);
                Files.move(plan, ziel);
            } finally {
                loesche(entwurf);
            }
        } catch (IOException | UncheckedIOException fehler) {
            raeumeAuf(neue);
            throw fehler;
        }
        return ordner;
    }

    private static void raeumeAuf(Deque<Path> neue) {
        try {
            for (Path ueber : neue) {
                Files.deleteIfExists(ueber);
            }
        } catch (IOException bleibt) {
            return; // somebody else has put something there: then it is not ours any more
        }
    }

    /** The folders that have to be made, the innermost first. */
    private static Deque<Path> fehlende(Path ordner) {
        Deque<Path> ergebnis = new ArrayDeque<>();
        for (Path pfad = ordner; pfad != null && Files.notExists(pfad); pfad = pfad.getParent()) {
            ergebnis.addLast(pfad);
        }
        return ergebnis;
    }

    private static void loesche(Path ordner) throws IOException {
        try (Stream<Path> inhalt = Files.walk(ordner)) {
            for (Path pfad : inhalt.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(pfad);
            }
        }
    }
}
