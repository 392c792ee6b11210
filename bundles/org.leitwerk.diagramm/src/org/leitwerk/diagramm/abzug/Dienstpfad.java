package org.leitwerk.diagramm.abzug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The class path of Java services: folders and jars, above them what this bundle itself sees (EMF in particular). */
public final class Dienstpfad implements AutoCloseable {

    private final URLClassLoader lader;

    /**
     * Opens a class path.
     *
     * @param eintraege folders of classes and jars
     * @throws Abzugsfehler when one of them is missing
     */
    public Dienstpfad(List<Path> eintraege) {
        URL[] adressen = eintraege.stream().map(Dienstpfad::adresse).toArray(URL[]::new);
        lader = new URLClassLoader("dienste", adressen, Dienstpfad.class.getClassLoader());
    }

    private static URL adresse(Path eintrag) {
        if (!Files.exists(eintrag)) {
            throw new Abzugsfehler("Den Klassenpfad „" + eintrag + "“ gibt es nicht. Bitte den Pfad prüfen.");
        }
        try {
            return eintrag.toUri().toURL();
        } catch (MalformedURLException unmoeglich) {
            throw new Abzugsfehler("Der Klassenpfad „" + eintrag + "“ ist nicht verständlich.", unmoeglich);
        }
    }

    /** The loader of the services. */
    public ClassLoader lader() {
        return lader;
    }

    @Override
    public void close() {
        try {
            lader.close();
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }
}
