package org.leitwerk.app.datei;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.dsl.laden.Planlader;

/** Sorts paths into plans. */
public final class Planauswahl {

    private Planauswahl() {}

    /**
     * The plans that the paths mean, in the order in which they are named first: each folder is one, files named one by
     * one belong together if they lie together. A text in a folder that is named too is a part of that folder's plan.
     */
    public static List<List<Path>> von(List<Path> pfade) {
        List<Path> ordner = pfade.stream().filter(Files::isDirectory).toList();
        Map<Path, List<Path>> plaene = new LinkedHashMap<>();
        for (Path pfad : pfade) {
            if (!Files.isDirectory(pfad) && istText(pfad) && ordner.stream().anyMatch(pfad::startsWith)) {
                continue;
            }
            Path plan = Files.isDirectory(pfad) ? pfad : pfad.resolveSibling(".");
            List<Path> teile = plaene.computeIfAbsent(plan, neu -> new ArrayList<>());
            if (!teile.contains(pfad)) {
                teile.add(pfad);
            }
        }
        return List.copyOf(plaene.values());
    }

    private static boolean istText(Path pfad) {
        return pfad.toString().endsWith("." + Planlader.ENDUNG);
    }
}
