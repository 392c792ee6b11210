package org.leitwerk.app.datei;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.leitwerk.app.Bedienfehler;

/** Writes files so that at every moment either the old or the new content is there, never half of one. */
public final class Ablage {

    private static final Set<PosixFilePermission> UEBLICH = PosixFilePermissions.fromString("rw-r--r--");

    private Ablage() {}

    /**
     * Writes a file; folders on the way to it are made. An existing file keeps its permissions, a link keeps leading to
     * its file.
     *
     * @param ziel the file
     * @param inhalt its new content
     * @throws Bedienfehler if that is not possible; the old content is still there then
     */
    public static void schreibe(Path ziel, byte[] inhalt) {
        Path entwurf = null;
        try {
            Path datei = Files.exists(ziel) ? ziel.toRealPath() : ziel.toAbsolutePath();
            if (Files.isDirectory(datei)) {
                throw new Bedienfehler(ziel + " ist ein Ordner; hier muss eine Datei stehen.");
            }
            Files.createDirectories(datei.getParent());
            entwurf = Files.createTempFile(datei.getParent(), ".leitwerk", ".tmp");
            fuelle(entwurf, inhalt);
            uebernimmRechte(datei, entwurf);
            verschiebe(entwurf, datei);
        } catch (IOException grund) {
            throw new Bedienfehler(ziel + " lässt sich nicht schreiben: " + deutsch(grund), grund);
        } finally {
            raeumeAuf(entwurf);
        }
    }

    private static void fuelle(Path entwurf, byte[] inhalt) throws IOException {
        try (FileChannel kanal = FileChannel.open(entwurf, StandardOpenOption.WRITE)) {
            ByteBuffer puffer = ByteBuffer.wrap(inhalt);
            while (puffer.hasRemaining()) {
                kanal.write(puffer);
            }
            // Without it the new name could reach the disk before the content.
            kanal.force(true);
        }
    }

    private static void uebernimmRechte(Path datei, Path entwurf) throws IOException {
        if (Files.getFileStore(entwurf).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    entwurf, Files.exists(datei) ? Files.getPosixFilePermissions(datei) : UEBLICH);
        }
    }

    private static void verschiebe(Path von, Path nach) throws IOException {
        try {
            Files.move(von, nach, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException ausnahme) {
            Files.move(von, nach, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String deutsch(IOException grund) {
        if (grund instanceof AccessDeniedException) {
            return "Die Rechte dazu fehlen. Bitte einen anderen Ort wählen oder die Rechte ändern.";
        } else if (grund instanceof FileSystemException dateisystem && dateisystem.getReason() != null) {
            return dateisystem.getReason() + ". Bitte Ort, Platz und Rechte prüfen.";
        }
        return "Bitte Ort, Platz und Rechte prüfen.";
    }

    private static void raeumeAuf(Path entwurf) {
        if (entwurf != null) {
            try {
                Files.deleteIfExists(entwurf);
            } catch (IOException bleibtLiegen) {
                // A hidden temporary file may stay; what the user asked for is decided already.
                entwurf.toFile().deleteOnExit();
            }
        }
    }
}
