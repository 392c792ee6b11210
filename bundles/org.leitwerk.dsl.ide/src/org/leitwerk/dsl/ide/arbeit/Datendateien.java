package org.leitwerk.dsl.ide.arbeit;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.dsl.laden.Dateizugriff;
import org.leitwerk.steuerung.Messreihe;

/**
 * Notices that a data file which the plan names was changed, came or went: then everything that was computed from its
 * values is to be computed again, although no text of the plan is another one. Only for the thread of the plan.
 */
final class Datendateien {

    private final Path ordner;
    private Map<Path, Optional<Dateizugriff.Zustand>> gesehene = Map.of();

    Datendateien(Path ordner) {
        this.ordner = ordner;
    }

    /**
     * Looks at the files that the plan names now.
     *
     * @param plan the files of the plan
     * @return whether anything is different from the last look
     */
    boolean schaue(ResourceSet plan) {
        Map<Path, Optional<Dateizugriff.Zustand>> jetzige = new HashMap<>();
        for (Resource datei : plan.getResources()) {
            for (Iterator<EObject> alle = EcoreUtil.getAllProperContents(datei, false); alle.hasNext(); ) {
                if (alle.next() instanceof Messreihe reihe && reihe.getDatei() != null) {
                    merke(reihe.getDatei(), datei, jetzige);
                }
            }
        }
        boolean andere = !jetzige.equals(gesehene);
        gesehene = jetzige;
        return andere;
    }

    /** A name counts from the folder of its text; one that cannot be a path names no file. */
    private void merke(String angabe, Resource von, Map<Path, Optional<Dateizugriff.Zustand>> jetzige) {
        try {
            Path beim = von.getURI() != null && von.getURI().isFile()
                    ? Path.of(von.getURI().toFileString()).resolveSibling(angabe)
                    : ordner.resolve(angabe);
            jetzige.computeIfAbsent(beim.normalize(), Datendateien::zustand);
        } catch (InvalidPathException e) {
            return; // reading the data says so
        }
    }

    private static Optional<Dateizugriff.Zustand> zustand(Path datei) {
        try {
            return Optional.of(Dateizugriff.ECHT.zustand(datei));
        } catch (IOException e) {
            return Optional.empty(); // not there
        }
    }
}
