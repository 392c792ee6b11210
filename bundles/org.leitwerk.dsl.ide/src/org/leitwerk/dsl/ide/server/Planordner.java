package org.leitwerk.dsl.ide.server;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import org.leitwerk.dsl.laden.Planlader;

/**
 * Finds the folder of a plan. A workspace folder may hold one plan or several in subfolders: beginning with the folder
 * of the file one goes upwards as long as the folder above holds plan files itself, and never out of the workspace
 * folder. A file outside of all workspace folders belongs to the plan of its own folder.
 */
final class Planordner {

    private Planordner() {}

    /**
     * The folder of the plan to which a file belongs.
     *
     * @param datei the file, absolute
     * @param arbeitsordner the workspace folders, absolute; of several around the file the innermost counts
     * @return an absolute path
     */
    static Path zu(Path datei, Collection<Path> arbeitsordner) {
        Path ordner = datei.getParent();
        Path grenze = arbeitsordner.stream()
                .filter(datei::startsWith)
                .max(Comparator.comparingInt(Path::getNameCount))
                .orElse(ordner);
        while (!ordner.equals(grenze) && hatPlandateien(ordner.getParent())) {
            ordner = ordner.getParent();
        }
        return ordner;
    }

    /** Whether plan files lie directly in a folder. */
    static boolean hatPlandateien(Path ordner) {
        try (DirectoryStream<Path> dateien = Files.newDirectoryStream(ordner, "*." + Planlader.ENDUNG)) {
            return dateien.iterator().hasNext();
        } catch (IOException e) {
            return false; // a folder that cannot be read holds nothing for us
        }
    }
}
