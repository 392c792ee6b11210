package org.leitwerk.dsl.laden;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.leitwerk.dsl.meldungen.Meldungscodes;

/**
 * Finds the files of a plan: those that are named, and in folders all {@code .leitwerk} files at any depth (if there
 * are none, the {@code .xmi} files). Hidden folders and {@code node_modules} are left out. The order is that of the
 * names, the same on every machine.
 */
final class Dateisammler {

    private static final Comparator<Path> ORDNUNG = Comparator.comparing(Dateisammler::name);

    private final Consumer<Meldung> meldungen;
    private final Map<Path, String> dateien = new LinkedHashMap<>();

    Dateisammler(Consumer<Meldung> meldungen) {
        this.meldungen = meldungen;
    }

    /**
     * The files of a plan.
     *
     * @param pfade files and folders as the caller named them
     * @return the absolute path of each file and the name under which it is shown
     */
    Map<Path, String> sammle(List<Path> pfade) {
        for (Path pfad : pfade) {
            if (Files.isDirectory(pfad)) {
                ordner(pfad);
            } else if (!Files.exists(pfad)) {
                melde(
                        pfad,
                        "Diesen Pfad gibt es nicht.",
                        "Bitte den Pfad zu einem Ordner oder einer Datei mit der Endung .leitwerk angeben.");
            } else if (istPlan(pfad)) {
                nimm(pfad);
            } else {
                melde(pfad, "Diese Datei ist kein Plan.", "Pläne haben die Endung .leitwerk oder .xmi.");
            }
        }
        return dateien;
    }

    private void ordner(Path ordner) {
        List<Path> gefunden = new ArrayList<>();
        try {
            Files.walkFileTree(ordner, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path unterordner, BasicFileAttributes a) {
                    boolean fremd = !unterordner.equals(ordner)
                            && istFremd(unterordner.getFileName().toString());
                    return fremd ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path datei, BasicFileAttributes a) {
                    if (istPlan(datei)) {
                        gefunden.add(datei);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path pfad, IOException e) {
                    melde(pfad, "Dieser Pfad darf nicht gelesen werden.", "Bitte die Leserechte prüfen.");
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            melde(
                    ordner,
                    "Dieser Ordner lässt sich nicht lesen: " + e.getMessage(),
                    "Bitte Datenträger und Rechte prüfen.");
            return;
        }
        boolean texte = gefunden.stream().anyMatch(Dateisammler::istText);
        gefunden.stream()
                .filter(datei -> istText(datei) == texte)
                .sorted(ORDNUNG)
                .forEach(this::nimm);
        if (gefunden.isEmpty()) {
            melde(ordner, "In diesem Ordner liegt kein Plan.", "Pläne sind Dateien mit der Endung .leitwerk.");
        }
    }

    /** Folders of tools, which are large and hold no plan. */
    private static boolean istFremd(String ordner) {
        return ordner.startsWith(".") || ordner.equals("node_modules");
    }

    private void nimm(Path datei) {
        dateien.putIfAbsent(datei.toAbsolutePath().normalize(), name(datei));
    }

    private static boolean istPlan(Path datei) {
        return istText(datei) || datei.getFileName().toString().endsWith("." + Planlader.ENDUNG_XMI);
    }

    static boolean istText(Path datei) {
        return datei.getFileName().toString().endsWith("." + Planlader.ENDUNG);
    }

    /** A path as it is shown, with the same separators on every machine. */
    static String name(Path pfad) {
        return pfad.toString().replace('\\', '/');
    }

    private void melde(Path pfad, String meldung, String hinweis) {
        meldungen.accept(Meldung.zurDatei(name(pfad), Stufe.FEHLER, Meldungscodes.DATEI, meldung, hinweis));
    }
}
