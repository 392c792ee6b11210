package org.leitwerk.dsl.ide.auswertung;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Messreihe;

/** The data files that a plan names. */
final class Datendateien {

    private Datendateien() {}

    /** All of them, absolute, also those that are not there. */
    static Set<Path> von(Stand stand) {
        Set<Path> dateien = new TreeSet<>();
        for (Messreihe reihe : stand.planstand().alle(Messreihe.class)) {
            if (reihe.getDatei() != null) {
                pfad(stand.pfad(reihe), reihe.getDatei()).ifPresent(dateien::add);
            }
        }
        return dateien;
    }

    /** A name counts from the folder of its text. */
    private static Optional<Path> pfad(Path text, String name) {
        try {
            return Optional.of(text.resolveSibling(name).normalize());
        } catch (InvalidPathException keinPfad) {
            return Optional.empty(); // who reads the data says so
        }
    }
}
