package org.leitwerk.app.datei;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts paths into plans. */
public final class Planauswahl {

    private Planauswahl() {}

    /**
     * The plans that the paths mean, in the order in which they are named first: each folder is one, files named one by
     * one belong together if they lie together.
     */
    public static List<List<Path>> von(List<Path> pfade) {
        Map<Path, List<Path>> plaene = new LinkedHashMap<>();
        for (Path pfad : pfade) {
            Path plan = Files.isDirectory(pfad) ? pfad : pfad.resolveSibling(".");
            List<Path> teile = plaene.computeIfAbsent(plan, neu -> new ArrayList<>());
            if (!teile.contains(pfad)) {
                teile.add(pfad);
            }
        }
        return List.copyOf(plaene.values());
    }
}
