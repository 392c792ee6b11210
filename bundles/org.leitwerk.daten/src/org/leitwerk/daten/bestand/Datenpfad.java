package org.leitwerk.daten.bestand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Data files of a plan lie in its folder; no name and no link leads out of it. */
public final class Datenpfad {

    private Datenpfad() {}

    /**
     * The data file of a name.
     *
     * @param ordner the folder of the plan, absolute
     * @param datei the name as the plan writes it, relative to the folder
     * @return empty if it would lie outside of the folder or is no name; the file need not exist
     */
    public static Optional<Path> im(Path ordner, String datei) {
        try {
            Path pfad = ordner.resolve(datei.replace('\\', '/')).normalize();
            if (!pfad.startsWith(ordner) || pfad.equals(ordner)) {
                return Optional.empty();
            }
            return !Files.exists(pfad) || pfad.toRealPath().startsWith(ordner.toRealPath())
                    ? Optional.of(pfad)
                    : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a name leads out of any folder. */
    static boolean fuehrtHinaus(String datei) {
        try {
            Path pfad = Path.of(datei.replace('\\', '/')).normalize();
            return pfad.isAbsolute() || pfad.startsWith("..");
        } catch (InvalidPathException e) {
            return true;
        }
    }
}
