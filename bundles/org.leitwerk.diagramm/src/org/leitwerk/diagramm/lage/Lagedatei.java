package org.leitwerk.diagramm.lage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.leitwerk.steuerung.ablage.Entwurf;

/** The file of a diagram: where it lies, reading it and saving it as a whole. */
public final class Lagedatei {

    /** The folder in the plan's folder. */
    public static final String ORDNER = "diagramme";

    /** What the names of the files end with. */
    public static final String ENDUNG = ".lage";

    private static final long HOECHSTENS_BYTES = 64L << 20;

    private Lagedatei() {}

    /**
     * Where the file of a diagram lies.
     *
     * @param planordner the plan's folder
     * @param name the diagram's name; what a file cannot be called is replaced
     * @return the file, which need not exist
     */
    public static Path von(Path planordner, String name) {
        return planordner.resolve(ORDNER).resolve(dateiname(name) + ENDUNG);
    }

    /**
     * Reads a file. What is missing is empty; what is broken is told and left out.
     *
     * @param datei the file
     * @return what can be used, and what is wrong
     */
    public static Lageleser.Befund lies(Path datei) {
        String name = datei.getFileName().toString();
        try {
            if (Files.isRegularFile(datei) && Files.size(datei) > HOECHSTENS_BYTES) {
                return fehler(
                        name,
                        "Die Datei ist zu groß für die Lage eines Diagramms (über 64 MB).",
                        "Datei löschen; verloren gehen nur Orte.");
            }
            return Lageleser.lies(name, new String(Files.readAllBytes(datei), StandardCharsets.UTF_8));
        } catch (NoSuchFileException fehlt) {
            return new Lageleser.Befund(Lage.LEER, List.of());
        } catch (IOException fehler) {
            return fehler(
                    name, "Die Datei lässt sich nicht lesen.", "Zugriffsrechte prüfen; bis dahin wird neu angeordnet.");
        }
    }

    /**
     * Saves as a whole: at every moment the old or the new content is there. An equal file is not touched.
     *
     * @param datei the file; its folder is made if it is missing
     * @param lage what is kept
     * @return true if the file changed
     * @throws IOException if it cannot be written; the old content is still there then
     */
    public static boolean schreibe(Path datei, Lage lage) throws IOException {
        byte[] inhalt = Lagetext.von(lage).getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(datei) && Arrays.equals(Files.readAllBytes(datei), inhalt)) {
            return false;
        }
        Files.createDirectories(datei.toAbsolutePath().getParent());
        Entwurf.schreibe(datei, inhalt);
        return true;
    }

    private static Lageleser.Befund fehler(String name, String was, String abhilfe) {
        return new Lageleser.Befund(Lage.LEER, List.of(new Lagemeldung(name, 0, was, abhilfe)));
    }

    /** Lower case, umlauts written out, everything else a hyphen: the same file on every system. */
    private static String dateiname(String name) {
        String klein = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String ohneAkzente = Normalizer.normalize(klein, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String einfach = ohneAkzente.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return einfach.isEmpty() ? "diagramm" : einfach;
    }
}
