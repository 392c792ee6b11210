package org.leitwerk.beispiele;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An example plan. Its files are resources of this bundle, so they can be read from a jar, from OSGi and from a folder
 * of classes alike.
 *
 * @param name short name, also the name of the folder, e.g. {@code muenster}
 * @param titel title for people, e.g. {@code Stadt Münster: Grundsicherung für Arbeitsuchende}
 * @param beschreibung what the plan shows, one sentence
 * @param quelle the published source, or that the plan is fictional
 * @param dateien names of the files in reading order, with {@code /} between folders
 */
public record Beispiel(String name, String titel, String beschreibung, String quelle, List<String> dateien) {

    /** Copies the list. */
    public Beispiel {
        dateien = List.copyOf(dateien);
    }

    /**
     * Opens a file of the plan.
     *
     * @param datei one of {@link #dateien()}
     * @return the bytes of the file; to be closed by the caller
     * @throws FileNotFoundException if the plan has no such file
     */
    public InputStream oeffne(String datei) throws FileNotFoundException {
        InputStream inhalt = dateien.contains(datei) ? Ressourcen.oeffne(name + "/" + datei) : null;
        if (inhalt == null) {
            throw new FileNotFoundException("Im Beispiel '" + name + "' gibt es keine Datei '" + datei + "'.");
        }
        return inhalt;
    }

    /**
     * Reads a file of the plan as text.
     *
     * @param datei one of {@link #dateien()}, in UTF-8
     * @return the text
     * @throws IOException if the plan has no such file or it cannot be read
     */
    public String text(String datei) throws IOException {
        try (InputStream inhalt = oeffne(datei)) {
            return new String(inhalt.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Copies the plan. Either all of its files are there afterwards or none.
     *
     * @param ordner the folder that becomes the plan; it must not exist or be empty, folders above it are made
     * @return the folder
     * @throws java.nio.file.FileAlreadyExistsException if there is already something in the folder
     * @throws IOException if the folder cannot be written
     */
    public Path kopiere(Path ordner) throws IOException {
        return Planordner.lege(ordner, plan -> {
            for (String datei : dateien) {
                Path kopie = plan.resolve(datei);
                Files.createDirectories(kopie.getParent());
                try (InputStream inhalt = oeffne(datei)) {
                    Files.copy(inhalt, kopie);
                }
            }
        });
    }
}
