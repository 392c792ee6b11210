package org.leitwerk.beispiele.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leitwerk.beispiele.Planordner;
import org.leitwerk.beispiele.vorlage.Plankopf;
import org.leitwerk.beispiele.vorlage.Planvorlage;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.formatierung.Formatierung;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Pruefung;
import org.leitwerk.regeln.Stufe;

/** Beginnings of plans are plans without errors, also with what their comments propose. */
class PlanvorlageTest {

    private static final Plankopf KOPF = new Plankopf("Plan „Früh\" \\ gut\"", " Stadt  Muster ", 2026, 2029);

    @TempDir
    Path ordner;

    @ParameterizedTest
    @EnumSource
    void isAPlanWithoutErrorsAsTheFormatterWouldLeaveIt(Planvorlage vorlage) throws IOException {
        Path neu = Planordner.schreibe(ordner.resolve("tief/plan"), vorlage.dateien(KOPF));
        Plan plan = geprueft(neu);
        assertEquals("Plan „Früh\" \\ gut\"", plan.planung().orElseThrow().getTitel());
        assertEquals("Stadt Muster", plan.planung().orElseThrow().getKommune().getTitel());
        Formatierung formatierung = LeitwerkStandaloneSetup.injektor().getInstance(Formatierung.class);
        for (Resource datei : plan.dateien().getResources()) {
            String text = Files.readString(plan.pfad(datei).orElseThrow());
            assertEquals(text, formatierung.von((XtextResource) datei).orElseThrow(), plan.name(datei));
            assertFalse(text.contains("@"), text);
        }
    }

    @Test
    void whatTheCommentsProposeIsAPlanToo() throws IOException {
        Map<String, String> dateien = new LinkedHashMap<>(Planvorlage.HANDBUCH.dateien(KOPF));
        dateien.replaceAll((name, text) -> ohneKommentarzeichen(text));
        Plan plan = geprueft(Planordner.schreibe(ordner.resolve("plan"), dateien));
        for (String name :
                List.of("Planungsauftrag", "FehlendeBegleitung", "FruehHilfe", "Willkommensbesuche", "Bericht2026")) {
            assertTrue(plan.elemente().anyMatch(element -> name.equals(element.getName())), name);
        }
    }

    @Test
    void failureLeavesNothingBehind() throws IOException {
        Path datei = Files.writeString(ordner.resolve("datei"), "belegt");
        assertThrows(IOException.class, () -> Planordner.schreibe(datei.resolve("plan"), Map.of("a.leitwerk", "")));
        assertThrows(
                FileSystemException.class,
                () -> Planordner.schreibe(ordner.resolve("neu/plan"), Map.of("a.leitwerk", "", "a.leitwerk/b", "")));
        try (Stream<Path> inhalt = Files.list(ordner)) {
            assertEquals(List.of(datei), inhalt.toList());
        }
    }

    @Test
    void headNeedsATitleAndYearsInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new Plankopf(" ", "", 2026, 2026));
        assertThrows(IllegalArgumentException.class, () -> new Plankopf("A", "", 2027, 2026));
        assertTrue(Planvorlage.LEER
                .dateien(new Plankopf("A", "", 2026, 2026))
                .toString()
                .contains("\"Name der Kommune\""));
    }

    private static Plan geprueft(Path ordner) {
        Plan plan = Planlader.neu().lade(ordner);
        assertEquals(List.of(), plan.meldungen());
        List<String> fehler = Pruefung.aller(Planstand.von(plan.dateien().getResources())).stream()
                .filter(meldung -> meldung.stufe() == Stufe.FEHLER)
                .map(meldung -> meldung.regel().id() + " " + meldung.befund())
                .toList();
        assertEquals(List.of(), fehler);
        return plan;
    }

    /** Takes away the marks of groups of comment lines that begin with a keyword, not with a sentence. */
    private static String ohneKommentarzeichen(String text) {
        StringBuilder ergebnis = new StringBuilder();
        boolean angebot = false;
        boolean inGruppe = false;
        for (String zeile : text.split("\n")) {
            boolean kommentar = zeile.strip().startsWith("//");
            if (kommentar && !inGruppe) {
                angebot = zeile.strip().matches("// [a-zäöüß].*");
            }
            inGruppe = kommentar;
            ergebnis.append(kommentar && angebot ? zeile.replaceFirst("// ?", "") : zeile)
                    .append('\n');
        }
        return ergebnis.toString();
    }
}
