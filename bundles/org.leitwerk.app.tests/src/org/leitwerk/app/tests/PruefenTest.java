package org.leitwerk.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PruefenTest {

    private static final String BESCHLOSSEN =
            "planung P \"Plan\" { status beschlossen }\nziel Z \"Zett\" { status beschlossen }\n";

    @TempDir
    private Path ordner;

    @Test
    void aSoundFileGivesNoErrorsAndZero() {
        Lauf.schreibe(ordner, "plan/a.leitwerk", "gremium G \"Rat\" { art rat }\n");
        Lauf lauf = Lauf.in(ordner, "pruefen", "plan");
        assertEquals(0, lauf.rueckgabe(), lauf.alles());
        assertFalse(lauf.aus().contains(": Fehler ["), lauf.aus());
    }

    @Test
    void findingsAreOneLineEachWithASummary() {
        Lauf.schreibe(ordner, "plan/a.leitwerk", BESCHLOSSEN);
        Lauf lauf = Lauf.in(ordner, "pruefen", "plan");
        assertEquals(1, lauf.rueckgabe());
        List<String> zeilen = lauf.aus().lines().toList();
        zeilen.subList(0, zeilen.size() - 1)
                .forEach(zeile -> assertTrue(
                        zeile.matches("plan/a\\.leitwerk:\\d+:\\d+: (Fehler|Warnung|Hinweis) \\[[a-z.-]+\\] .+"),
                        zeile));
        assertTrue(
                zeilen.stream()
                        .anyMatch(zeile -> zeile.startsWith("plan/a.leitwerk:2:6: Fehler [ziel-ohne-indikator] ")),
                lauf.aus());
        assertTrue(
                zeilen.get(zeilen.size() - 1).matches("\\d+ Befunde: \\d+ Fehler, \\d+ Warnung(en)?, \\d+ Hinweise?"),
                lauf.aus());
    }

    @Test
    void syntaxLinkingAndRulesAreReportedTogetherInTheOrderOfThePlan() {
        Lauf.schreibe(
                ordner, "plan/a.leitwerk", "ziel Z \"Zett\" {\n    gewihct 3\n    leitet sich ab aus Nichts\n}\n");
        Lauf.schreibe(ordner, "plan/b.leitwerk", "ziel Z2 \"Zett\"\n");
        Lauf lauf = Lauf.in(ordner, "pruefen", "plan");
        assertEquals(1, lauf.rueckgabe());
        assertTrue(lauf.aus().contains("plan/a.leitwerk:2:5: Fehler [syntax.anweisung]"), lauf.aus());
        assertTrue(lauf.aus().contains("plan/a.leitwerk:3:24: Fehler [verweis]"), lauf.aus());
        assertTrue(lauf.aus().contains("[ziel-ohne-termin]"), lauf.aus());
        List<String> dateien = lauf.aus()
                .lines()
                .filter(zeile -> zeile.startsWith("plan/"))
                .map(zeile -> zeile.substring(0, 6))
                .distinct()
                .toList();
        assertEquals(List.of("plan/a", "plan/b"), dateien);
    }

    @Test
    void filesNamedOneByOneAreOnePlanAndFoldersOneEach() {
        Lauf.schreibe(ordner, "p1/a.leitwerk", "ziel A { leitet sich ab aus B }\n");
        Lauf.schreibe(ordner, "p1/b.leitwerk", "ziel B\n");
        Lauf.schreibe(ordner, "p2/a.leitwerk", "ziel A\n");
        assertFalse(Lauf.in(ordner, "pruefen", "p1/a.leitwerk", "p1/b.leitwerk")
                .aus()
                .contains("[verweis]"));
        assertTrue(Lauf.in(ordner, "pruefen", "p1/a.leitwerk").aus().contains("[verweis]"));
        assertFalse(Lauf.in(ordner, "pruefen", "p1", "p2").aus().contains("[name-doppelt]"));
    }

    @Test
    void aFileOfAFolderThatIsNamedTooIsNotCheckedTwice() {
        Lauf.schreibe(ordner, "plan/a.leitwerk", "ziel A { leitet sich ab aus B }\n");
        Lauf.schreibe(ordner, "plan/b.leitwerk", "ziel B\n");
        assertEquals(
                Lauf.in(ordner, "pruefen", "plan").aus(),
                Lauf.in(ordner, "pruefen", "plan", "plan/a.leitwerk").aus());
        assertEquals(
                Lauf.in(ordner, "pruefen", "plan").aus(),
                Lauf.in(ordner, "pruefen", "plan/a.leitwerk", "plan/").aus());
    }

    @Test
    void jsonHasTheAgreedFields() {
        Lauf.schreibe(ordner, "plan/a.leitwerk", BESCHLOSSEN);
        Lauf lauf = Lauf.in(ordner, "pruefen", "plan", "--format", "json");
        assertEquals(1, lauf.rueckgabe());
        JsonObject alles = JsonParser.parseString(lauf.aus()).getAsJsonObject();
        JsonObject befund = null;
        for (JsonElement element : alles.getAsJsonArray("befunde")) {
            assertEquals(
                    Set.of("regel", "stufe", "datei", "zeile", "spalte", "element", "meldung", "hinweis"),
                    element.getAsJsonObject().keySet());
            befund = element.getAsJsonObject().get("regel").getAsString().equals("ziel-ohne-indikator")
                    ? element.getAsJsonObject()
                    : befund;
        }
        assertEquals("fehler", befund.get("stufe").getAsString());
        assertEquals("plan/a.leitwerk", befund.get("datei").getAsString());
        assertEquals(2, befund.get("zeile").getAsInt());
        assertEquals("Z", befund.get("element").getAsString());
        assertTrue(alles.getAsJsonObject("summe").get("fehler").getAsInt() > 0);
    }

    @Test
    void sarifHasWhatTheStandardDemands() {
        Lauf.schreibe(ordner, "ein plan/größe.leitwerk", BESCHLOSSEN);
        Lauf lauf = Lauf.in(ordner, "pruefen", "ein plan", "--format", "sarif");
        JsonObject alles = JsonParser.parseString(lauf.aus()).getAsJsonObject();
        assertEquals("2.1.0", alles.get("version").getAsString());
        JsonObject ablauf = alles.getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonObject treiber = ablauf.getAsJsonObject("tool").getAsJsonObject("driver");
        assertEquals("Leitwerk", treiber.get("name").getAsString());
        for (JsonElement element : ablauf.getAsJsonArray("results")) {
            JsonObject ergebnis = element.getAsJsonObject();
            assertTrue(Set.of("error", "warning", "note")
                    .contains(ergebnis.get("level").getAsString()));
            assertFalse(ergebnis.getAsJsonObject("message")
                    .get("text")
                    .getAsString()
                    .isBlank());
            String regel = treiber.getAsJsonArray("rules")
                    .get(ergebnis.get("ruleIndex").getAsInt())
                    .getAsJsonObject()
                    .get("id")
                    .getAsString();
            assertEquals(ergebnis.get("ruleId").getAsString(), regel);
            JsonObject ort = ergebnis.getAsJsonArray("locations")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonObject("physicalLocation");
            assertEquals(
                    "ein%20plan/gr%C3%B6%C3%9Fe.leitwerk",
                    ort.getAsJsonObject("artifactLocation").get("uri").getAsString());
            assertTrue(ort.getAsJsonObject("region").get("startLine").getAsInt() >= 1);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "names have no colon there")
    void sarifTakesNoPartOfAPathForAScheme() {
        Lauf.schreibe(ordner, "a:b/c.leitwerk", BESCHLOSSEN);
        assertEquals(Set.of("./a:b/c.leitwerk"), adressen(Lauf.in(ordner, "pruefen", "a:b", "--format", "sarif")));
        Path fremd = ordner.resolve("a:b").toAbsolutePath();
        Lauf woanders = Lauf.in(ordner.resolve("leer"), "pruefen", fremd.toString(), "--format", "sarif");
        assertEquals(Set.of("file://" + fremd.resolve("c.leitwerk").toUri().getRawPath()), adressen(woanders));
    }

    @Test
    void sarifSaysOfEachProblemOfReadingWhatToDo() {
        Lauf.schreibe(ordner, "plan/a.leitwerk", "ziel A { leitet sich ab aus Nichts gewihct 3 }\n");
        JsonObject ablauf = sarif(Lauf.in(ordner, "pruefen", "plan", "fehlt", "--format", "sarif"));
        for (JsonElement regel :
                ablauf.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules")) {
            boolean vomLesen = regel.getAsJsonObject()
                    .getAsJsonObject("shortDescription")
                    .get("text")
                    .getAsString()
                    .equals("Lesen des Plans");
            assertEquals(!vomLesen, regel.getAsJsonObject().has("help"), regel.toString());
        }
        assertTrue(
                ablauf.getAsJsonArray("results").toString().contains("Bitte den Pfad zu einem Ordner"),
                ablauf.toString());
    }

    private static JsonObject sarif(Lauf lauf) {
        return JsonParser.parseString(lauf.aus())
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
    }

    private static Set<String> adressen(Lauf lauf) {
        Set<String> adressen = new HashSet<>();
        sarif(lauf)
                .getAsJsonArray("results")
                .forEach(ergebnis -> adressen.add(ergebnis.getAsJsonObject()
                        .getAsJsonArray("locations")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("physicalLocation")
                        .getAsJsonObject("artifactLocation")
                        .get("uri")
                        .getAsString()));
        return adressen;
    }
}
