package org.leitwerk.dsl.umwandlung;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;

/** Decides which files a conversion makes, and of what. */
final class Zieldateien {

    private static final String TEXT = "." + Planlader.ENDUNG;
    private static final String XMI = "." + Planlader.ENDUNG_XMI;

    private Zieldateien() {}

    /**
     * The target files, each with the files that go into it.
     *
     * @throws Umwandlungsfehler if source and target do not fit together
     */
    static Map<Path, List<Resource>> von(Plan plan, Path quelle, Path ziel, Function<Path, String> anzeige) {
        List<Resource> dateien = plan.dateien().getResources();
        String vorher = dateien.get(0).getURI().lastSegment().endsWith(XMI) ? XMI : TEXT;
        String nachher = vorher.equals(XMI) ? TEXT : XMI;
        String zielname = ziel.getFileName() == null ? "" : ziel.getFileName().toString();
        if (zielname.endsWith(vorher)) {
            throw new Umwandlungsfehler(anzeige.apply(ziel)
                    + " hat dieselbe Endung wie die Quelle. Bitte ein Ziel mit der Endung " + nachher + " angeben"
                    + (vorher.equals(TEXT) ? "; zum Anordnen von Text gibt es den Befehl formatieren." : "."));
        } else if (zielname.endsWith(nachher)) {
            return Map.of(ziel, dateien);
        } else if (!Files.isDirectory(quelle) || Files.isRegularFile(ziel)) {
            throw new Umwandlungsfehler(
                    "Bitte ein Ziel mit der Endung " + nachher + " angeben, nicht " + anzeige.apply(ziel) + ".");
        }
        Map<Path, List<Resource>> ergebnis = new LinkedHashMap<>();
        for (Resource datei : dateien) {
            Path pfad = plan.pfad(datei).orElseThrow();
            String name = pfad.getFileName().toString();
            Path innen = quelle.toAbsolutePath()
                    .normalize()
                    .relativize(pfad)
                    .resolveSibling(name.substring(0, name.length() - vorher.length()) + nachher);
            ergebnis.put(ziel.resolve(innen.toString()), List.of(datei));
        }
        return ergebnis;
    }
}
