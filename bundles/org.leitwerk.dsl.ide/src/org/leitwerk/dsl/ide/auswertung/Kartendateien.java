package org.leitwerk.dsl.ide.auswertung;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Raumgliederung;

/** The maps a plan names: pictures change with them as with data files. */
final class Kartendateien {

    private Kartendateien() {}

    /** Absolute paths of those in the folder of the plan, whether they are there or not. */
    static Set<Path> von(Stand stand) {
        Set<Path> dateien = new LinkedHashSet<>();
        for (Raumgliederung gliederung : stand.planstand().alle(Raumgliederung.class)) {
            String karte = gliederung.getKarte();
            if (karte != null && !karte.isBlank()) {
                try {
                    Path ordner = stand.ordner().toAbsolutePath().normalize();
                    Path datei = ordner.resolve(karte.strip()).normalize();
                    if (datei.startsWith(ordner)) {
                        dateien.add(datei);
                    }
                } catch (InvalidPathException e) {
                    continue; // not a path: there is nothing to watch
                }
            }
        }
        return dateien;
    }
}
