package org.leitwerk.ui.wiederherstellung;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.leitwerk.steuerung.ablage.Entwurf;

/** The folder of the recovery copies, one file a text. */
final class Sicherungsablage {

    private static final String ENDUNG = ".sicherung";

    private final Path ordner;
    private final Gson gson = new Gson();

    Sicherungsablage(Path ordner) {
        this.ordner = ordner;
    }

    void schreibe(Sicherungskopie kopie) throws IOException {
        Files.createDirectories(ordner);
        Entwurf.schreibe(ort(kopie.datei()), gson.toJson(kopie).getBytes(StandardCharsets.UTF_8));
    }

    void entferne(Path datei) {
        try {
            Files.deleteIfExists(ort(datei.toString()));
        } catch (IOException e) {
            ILog.of(Sicherungsablage.class).warn(e.getMessage(), e);
        }
    }

    /** All copies with the time at which they were written, by path of their file. What cannot be read is left out. */
    Map<Sicherungskopie, FileTime> alle() {
        Map<Sicherungskopie, FileTime> kopien = new LinkedHashMap<>();
        if (Files.isDirectory(ordner)) {
            try (Stream<Path> dateien = Files.list(ordner)) {
                dateien.filter(datei -> datei.toString().endsWith(ENDUNG))
                        .sorted()
                        .forEach(datei -> lies(datei, kopien));
            } catch (IOException e) {
                ILog.of(Sicherungsablage.class).warn(e.getMessage(), e);
            }
        }
        return kopien;
    }

    private void lies(Path datei, Map<Sicherungskopie, FileTime> kopien) {
        try {
            Sicherungskopie kopie = gson.fromJson(Files.readString(datei), Sicherungskopie.class);
            if (kopie != null && kopie.datei() != null && kopie.text() != null) {
                kopien.put(kopie, Files.getLastModifiedTime(datei));
            }
        } catch (IOException | JsonParseException e) {
            ILog.of(Sicherungsablage.class).warn(datei + ": " + e.getMessage(), e);
        }
    }

    private Path ort(String datei) {
        try {
            byte[] summe = MessageDigest.getInstance("SHA-256").digest(datei.getBytes(StandardCharsets.UTF_8));
            return ordner.resolve(HexFormat.of().formatHex(summe, 0, 16) + ENDUNG);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
