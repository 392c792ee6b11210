package org.leitwerk.dsl.ide.einfuhr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.leitwerk.daten.bestand.Datenpfad;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau.Dateikopie;
import org.leitwerk.steuerung.Indikator;

/** Finds the place of a data file in the folder of a plan: where it is if it is there, else in {@code daten/}. */
final class Ablageort {

    private static final String ORDNER = "daten/";

    private final Path plan;

    Ablageort(Stand stand) {
        plan = stand.ordner();
    }

    Dateikopie fuer(Path datei, byte[] bytes, Optional<Indikator> indikator) {
        if (datei.startsWith(plan)) {
            return kopie(datei, datei, Dateikopie.Art.KEINE);
        }
        String name = name(datei);
        for (int i = 1; ; i++) {
            String versuch = ORDNER + (i == 1 ? name : mitNummer(name, i));
            Path ziel = Datenpfad.im(plan, versuch).orElse(plan.resolve(versuch));
            if (!Files.exists(ziel)) {
                return kopie(datei, ziel, Dateikopie.Art.NEU);
            }
            if (gleich(ziel, bytes)) {
                return kopie(datei, ziel, Dateikopie.Art.KEINE);
            }
            // New data for what the indicator already shows: the old file makes room.
            if (indikator.isPresent() && verwendet(indikator.get(), versuch)) {
                return kopie(datei, ziel, Dateikopie.Art.ERSETZT);
            }
        }
    }

    private static boolean verwendet(Indikator indikator, String name) {
        return indikator.getReihen().stream()
                .anyMatch(reihe -> reihe.getDatei() != null
                        && reihe.getDatei().replace('\\', '/').equals(name));
    }

    private Dateikopie kopie(Path quelle, Path ziel, Dateikopie.Art art) {
        return new Dateikopie(quelle, ziel, plan.relativize(ziel).toString().replace('\\', '/'), art);
    }

    private static boolean gleich(Path datei, byte[] bytes) {
        try {
            return Files.size(datei) == bytes.length && Arrays.equals(Files.readAllBytes(datei), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /** A name that every system can hold: letters of any language, digits, dot, hyphen and underscore. */
    private static String name(Path datei) {
        String name = Normalizer.normalize(String.valueOf(datei.getFileName()), Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceAll("^[.-]+", "");
        return name.isEmpty() ? "daten.csv" : name;
    }

    private static String mitNummer(String name, int nummer) {
        int punkt = name.lastIndexOf('.');
        return punkt <= 0 ? name + "-" + nummer : name.substring(0, punkt) + "-" + nummer + name.substring(punkt);
    }
}
