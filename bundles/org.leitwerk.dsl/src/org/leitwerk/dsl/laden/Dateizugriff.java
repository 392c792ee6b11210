package org.leitwerk.dsl.laden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** How files are read; exchanged in tests for one that fails. */
public interface Dateizugriff {

    /** The files of this machine. */
    Dateizugriff ECHT = new Dateizugriff() {
        @Override
        public byte[] lies(Path datei) throws IOException {
            return Files.readAllBytes(datei);
        }

        @Override
        public Zustand zustand(Path datei) throws IOException {
            BasicFileAttributes a = Files.readAttributes(datei, BasicFileAttributes.class);
            return new Zustand(a.size(), a.lastModifiedTime());
        }
    };

    /**
     * What tells whether a file was changed.
     *
     * @param groesse in bytes
     * @param geaendert when it was written last
     */
    record Zustand(long groesse, FileTime geaendert) {}

    /**
     * The content of a file.
     *
     * @param datei the file
     * @return all bytes
     * @throws IOException if it cannot be read
     */
    byte[] lies(Path datei) throws IOException;

    /**
     * Size and time of a file.
     *
     * @param datei the file
     * @return its present state
     * @throws IOException if it cannot be read
     */
    Zustand zustand(Path datei) throws IOException;
}
