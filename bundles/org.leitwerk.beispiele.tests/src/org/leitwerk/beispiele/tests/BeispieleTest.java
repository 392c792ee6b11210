package org.leitwerk.beispiele.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.formatierung.Formatierung;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;

/**
 * Every example plan reads without a mistake and gives exactly the findings somebody has looked at:
 * {@code erwartet/<name>.txt}. After a change of a plan or a rule, run with the environment variable
 * {@code LEITWERK_GOLDEN=schreiben} and review what the version control shows.
 */
class BeispieleTest {

    private static final Path PLAENE = Path.of("..", "org.leitwerk.beispiele", "plaene");
    private static final Path ERWARTET = Path.of("erwartet");
    private static final boolean SCHREIBEN = "schreiben".equals(System.getenv("LEITWERK_GOLDEN"));

    @TempDir
    Path ordner;

    static List<Named<Beispiel>> beispiele() {
        return Beispiele.alle().stream()
                .map(beispiel -> Named.of(beispiel.name(), beispiel))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("beispiele")
    void istFehlerfreiUndHatDieErwartetenBefunde(Beispiel beispiel) throws IOException {
        Path kopie = beispiel.kopiere(ordner.resolve(beispiel.name())).toRealPath();

        Plan plan = Planlader.neu().lade(kopie);

        assertEquals(List.of(), plan.meldungen(), "Meldungen beim Lesen von " + beispiel.name());
        assertTrue(plan.planung().isPresent(), "Kopf des Plans " + beispiel.name());
        String befunde = String.join("\n", Befundliste.von(plan, kopie)) + "\n";
        Path erwartet = ERWARTET.resolve(beispiel.name() + ".txt");
        if (SCHREIBEN) {
            Files.createDirectories(ERWARTET);
            Files.writeString(erwartet, befunde);
        }
        // Line ends as checked out.
        assertEquals(Files.readString(erwartet).replace("\r\n", "\n"), befunde);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("beispiele")
    void istFormatiert(Beispiel beispiel) throws IOException {
        Formatierung formatierung = LeitwerkStandaloneSetup.injektor().getInstance(Formatierung.class);
        Plan plan = Planlader.neu().lade(PLAENE.resolve(beispiel.name()));
        for (Resource datei : plan.dateien().getResources()) {
            String text = Files.readString(plan.pfad(datei).orElseThrow());
            assertEquals(text, formatierung.von((XtextResource) datei).orElseThrow(), plan.name(datei));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("beispiele")
    void nenntAlleDateien(Beispiel beispiel) throws IOException {
        Path plan = PLAENE.resolve(beispiel.name());
        try (Stream<Path> dateien = Files.walk(plan)) {
            Set<String> vorhanden = dateien.filter(Files::isRegularFile)
                    .map(datei -> plan.relativize(datei).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(vorhanden, new TreeSet<>(beispiel.dateien()));
        }
        for (String datei : beispiel.dateien()) {
            assertEquals(Files.readString(plan.resolve(datei), StandardCharsets.UTF_8), beispiel.text(datei), datei);
        }
    }

    @Test
    void verzeichnisUndOrdnerStimmenUeberein() throws IOException {
        Set<String> genannt =
                Beispiele.alle().stream().map(Beispiel::name).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> inhalt = Files.list(PLAENE)) {
            Set<String> vorhanden = inhalt.filter(Files::isDirectory)
                    .map(plan -> plan.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(vorhanden, genannt);
        }
        assertEquals(genannt.size(), Beispiele.alle().size(), "Kein Name kommt zweimal vor.");
        assertEquals("musterstadt", Beispiele.alle().get(0).name(), "Das vollständige Beispiel steht vorn.");
    }

    @Test
    void findetEinBeispielUeberSeinenNamen() {
        assertEquals("muenster", Beispiele.mitNamen("muenster").orElseThrow().name());
        assertTrue(Beispiele.mitNamen("schilda").isEmpty());
    }

    @Test
    void kopiertInEinenLeerenOrdnerAberNichtUeberVorhandenes() throws IOException {
        Beispiel beispiel = Beispiele.mitNamen("mannheim").orElseThrow();
        Path leer = Files.createDirectory(ordner.resolve("leer"));
        Path besetzt = Files.createDirectory(ordner.resolve("besetzt"));
        Files.writeString(besetzt.resolve("plan.leitwerk"), "// meins\n");

        beispiel.kopiere(leer);

        assertEquals(beispiel.text("plan.leitwerk"), Files.readString(leer.resolve("plan.leitwerk")));
        assertThrows(FileAlreadyExistsException.class, () -> beispiel.kopiere(besetzt));
        assertThrows(FileAlreadyExistsException.class, () -> beispiel.kopiere(besetzt.resolve("plan.leitwerk")));
        assertEquals("// meins\n", Files.readString(besetzt.resolve("plan.leitwerk")));
        try (Stream<Path> inhalt = Files.list(ordner)) {
            assertEquals(Set.of(leer, besetzt), inhalt.collect(Collectors.toSet()), "Kein Entwurf bleibt liegen.");
        }
    }

    @Test
    void oeffnetNurDateienDesPlans() {
        Beispiel beispiel = Beispiele.mitNamen("mannheim").orElseThrow();
        var fehler = assertThrows(FileNotFoundException.class, () -> beispiel.oeffne("../muenster/plan.leitwerk"));
        assertFalse(fehler.getMessage().isBlank());
    }
}
