package org.leitwerk.app.datei;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.steuerung.ablage.Entwurf;

/** Writes files so that at every moment either the old or the new content is there, never half of one. */
public final class Ablage {

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
        try {
            if (Files.isDirectory(ziel)) {
                throw new Bedienfehler(ziel + " ist ein Ordner; hier muss eine Datei stehen.");
            }
            Files.createDirectories(ziel.toAbsolutePath().getParent());
            Entwurf.schreibe(ziel, inhalt);
        } catch (IOException grund) {
            throw new Bedienfehler(ziel + " lässt sich nicht schreiben: " + deutsch(grund), grund);
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
}
