package org.leitwerk.dsl.ide.einfuhr;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau.Dateikopie;

/** Puts a data file in its place: all of it or nothing. */
public final class Einfuhrablage {

    private Einfuhrablage() {}

    /**
     * Imports: copies the data file and writes the texts of the plan on disk. If the texts cannot be written, a new
     * copy is taken away again.
     *
     * @param vorschau an import that is possible
     * @throws IOException with a German message if nothing was imported
     */
    public static void fuehreAus(Einfuhrvorschau vorschau) throws IOException {
        if (!vorschau.istMoeglich()) {
            throw new IOException(vorschau.hindernis());
        }
        Dateikopie kopie = vorschau.kopie();
        kopiere(kopie);
        try {
            vorschau.aenderungen().wendeAn();
        } catch (IOException e) {
            if (kopie.art() == Dateikopie.Art.NEU) {
                Files.deleteIfExists(kopie.ziel());
            }
            throw e;
        }
    }

    /**
     * Copies the data file only; for a workbench, which changes texts in its editors.
     *
     * @param kopie what is to be done
     * @throws IOException with a German message if it could not be done
     */
    public static void kopiere(Dateikopie kopie) throws IOException {
        if (kopie.art() == Dateikopie.Art.KEINE) {
            return;
        }
        Path ordner = kopie.ziel().getParent();
        Path zwischen = null;
        try {
            Files.createDirectories(ordner);
            zwischen = Files.createTempFile(ordner, ".einfuhr", ".tmp");
            Files.copy(kopie.quelle(), zwischen, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel kanal = FileChannel.open(zwischen, StandardOpenOption.WRITE)) {
                kanal.force(true);
            }
            if (kopie.art() == Dateikopie.Art.NEU && Files.exists(kopie.ziel())) {
                throw new IOException("Die Datei " + kopie.name() + " gibt es inzwischen.");
            }
            verschiebe(zwischen, kopie.ziel());
        } catch (IOException e) {
            throw new IOException(
                    "Die Datei " + kopie.name() + " lässt sich im Ordner des Plans nicht anlegen. "
                            + "Bitte prüfen, ob dort geschrieben werden darf und Platz ist.",
                    e);
        } finally {
            if (zwischen != null) {
                Files.deleteIfExists(zwischen);
            }
        }
    }

    private static void verschiebe(Path von, Path nach) throws IOException {
        try {
            Files.move(von, nach, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(von, nach, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
