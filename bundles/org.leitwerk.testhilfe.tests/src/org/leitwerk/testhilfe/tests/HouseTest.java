package org.leitwerk.testhilfe.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The arrows of the house point down only.
 *
 * <p>OSGi keeps a bundle from using what its manifest does not name, so it is enough to look at the manifests: this
 * test holds the whole picture, and a new arrow is a deliberate change here.
 */
class HouseTest {

    private static final String PREFIX = "org.leitwerk.";

    /** Which bundle may use which, by short names; what is not listed may use nothing of the house. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("steuerung.edit", Set.of("steuerung")),
            Map.entry("dsl", Set.of("steuerung")),
            Map.entry("daten", Set.of("steuerung")),
            Map.entry("regeln", Set.of("steuerung", "daten")),
            Map.entry("controlling", Set.of("steuerung", "daten", "regeln")),
            Map.entry("dsl.ide", Set.of("dsl", "steuerung", "steuerung.edit", "daten", "regeln", "controlling")),
            Map.entry("design", Set.of("steuerung", "steuerung.edit", "daten", "regeln", "controlling")),
            Map.entry(
                    "diagramm",
                    Set.of(
                            "steuerung",
                            "steuerung.edit",
                            "dsl",
                            "dsl.ide",
                            "daten",
                            "regeln",
                            "controlling",
                            "design")),
            Map.entry("schaubild", Set.of("steuerung", "daten", "regeln", "controlling", "diagramm")),
            Map.entry(
                    "bericht",
                    Set.of("steuerung", "steuerung.edit", "daten", "regeln", "controlling", "schaubild", "diagramm")),
            Map.entry("referenz", Set.of("steuerung", "steuerung.edit", "dsl")),
            Map.entry(
                    "app",
                    Set.of(
                            "steuerung",
                            "steuerung.edit",
                            "dsl",
                            "dsl.ide",
                            "daten",
                            "regeln",
                            "controlling",
                            "schaubild",
                            "beispiele",
                            "bericht",
                            "diagramm")),
            Map.entry(
                    "ui",
                    Set.of(
                            "steuerung",
                            "steuerung.edit",
                            "dsl",
                            "dsl.ide",
                            "daten",
                            "regeln",
                            "controlling",
                            "schaubild",
                            "diagramm",
                            "beispiele",
                            "bericht")),
            Map.entry("diagramm.ui", Set.of("steuerung", "dsl", "dsl.ide", "diagramm", "ui")));

    private static final List<String> USER_INTERFACE =
            List.of("org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4");

    @Test
    void bundlesUseOnlyWhatStandsBelowThem() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Map.Entry<String, Manifest> bundle : manifests().entrySet()) {
            Set<String> allowed = ARROWS.getOrDefault(bundle.getKey(), Set.of());
            for (String used : used(bundle.getValue())) {
                if (used.startsWith(PREFIX) && !allowed.contains(owner(used))) {
                    wrong.add(bundle.getKey() + " -> " + used);
                }
                if (!knowsUserInterface(bundle.getKey())
                        && USER_INTERFACE.stream().anyMatch(used::startsWith)) {
                    wrong.add(bundle.getKey() + " -> " + used);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyBundleIsInTheBuild() throws IOException {
        String parent = Files.readString(house().resolve("pom.xml"));
        for (String bundle : manifests().keySet()) {
            assertTrue(parent.contains("<module>bundles/" + PREFIX + bundle + "</module>"), bundle);
        }
    }

    /** The manifests of all bundles that are no tests, by short name. */
    private static Map<String, Manifest> manifests() throws IOException {
        Map<String, Manifest> result = new TreeMap<>();
        try (Stream<Path> bundles = Files.list(house().resolve("bundles"))) {
            for (Path bundle : bundles.toList()) {
                Path file = bundle.resolve("META-INF/MANIFEST.MF");
                String name = bundle.getFileName().toString();
                if (Files.exists(file) && !name.endsWith(".tests") && !name.equals(PREFIX + "testhilfe")) {
                    try (InputStream in = Files.newInputStream(file)) {
                        result.put(name.substring(PREFIX.length()), new Manifest(in));
                    }
                }
            }
        }
        assertTrue(result.containsKey("steuerung"), "no bundles found in " + house());
        return result;
    }

    /** The workbench, its diagram editor and the translations of the platform may; no other bundle. */
    private static boolean knowsUserInterface(String bundle) {
        return bundle.equals("ui") || bundle.equals("diagramm.ui") || bundle.startsWith("nls.");
    }

    /** Bundles and packages that a manifest names. */
    private static Set<String> used(Manifest manifest) {
        return Stream.of("Require-Bundle", "Import-Package", "Fragment-Host")
                .map(manifest.getMainAttributes()::getValue)
                .filter(value -> value != null)
                // versions hold commas too, but only inside quotes
                .flatMap(value ->
                        Arrays.stream(value.replaceAll("\"[^\"]*\"", "").split(",")))
                .map(clause -> clause.split(";")[0].strip())
                .collect(Collectors.toSet());
    }

    /** Short name of the bundle that is named or that owns a package: the longest that fits. */
    private static String owner(String bundleOrPackage) {
        String name = bundleOrPackage.substring(PREFIX.length());
        return Stream.of("steuerung.edit", "dsl.ide", "diagramm.ui")
                .filter(name::startsWith)
                .findFirst()
                .orElseGet(() -> name.split("\\.")[0]);
    }

    /** Root of the source tree: tests run in the folder of their bundle. */
    private static Path house() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("releng/bundles.lst"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
