package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.vorschlag.Vorschlaege;
import org.leitwerk.dsl.ide.vorschlag.Vorschlag;
import org.leitwerk.dsl.ide.vorschlag.Vorschlagsart;

/** What is proposed can be inserted as it is: afterwards the plan reads without a new error. */
class VorschlagEinfuegenTest {

    /** Of so many values in a row one is taken out and proposed again. */
    private static final int SCHRITT = 30;

    @TempDir
    Path ordner;

    private record Loch(int beginn, String text, boolean verweis) {}

    @ParameterizedTest
    @ValueSource(strings = {"musterstadt", "muenster", "heimerziehung"})
    void everyTemplateAtTopLevel(String beispiel) {
        try (Vorschlagsprobe probe = Vorschlagsprobe.beispiel(beispiel, ordner)) {
            pruefeMuster(probe, "\n", "\n");
        }
    }

    @Test
    void everyTemplateInAnEmptyFolder() {
        try (Vorschlagsprobe probe = Vorschlagsprobe.leer(ordner)) {
            assertTrue(pruefeMuster(probe, "", "") > 15);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ziel Neu \"Neu\"",
                "indikator Neu \"Neu\"",
                "maßnahme Neu \"Neu\"",
                "vorlage Neu \"Neu\"",
                "planung Neu \"Neu\"",
                "zielsystem Neu \"Neu\"",
                "haushalt Neu \"Neu\"",
                "produktgruppe Neu \"Neu\"",
                "projekt Neu \"Neu\""
            })
    void everyTemplateInside(String kopf) {
        try (Vorschlagsprobe probe = Vorschlagsprobe.beispiel("musterstadt", ordner)) {
            pruefeMuster(probe, kopf + " {\r\n    ", "\r\n}\r\n");
        }
    }

    private static int pruefeMuster(Vorschlagsprobe probe, String davor, String danach) {
        List<Vorschlag> muster = probe.bei(davor + "‸" + danach).stream()
                .filter(v -> v.art() == Vorschlagsart.MUSTER)
                .toList();
        Path datei = probe.datei("probe.leitwerk");
        for (Vorschlag m : muster) {
            probe.plan().setzeText(datei, davor + m.text() + danach);
            assertEquals(List.of(), probe.plan().lies(stand -> fehler(stand, datei)), m::text);
        }
        return muster.size();
    }

    @Test
    void valueThatIsTakenOutIsProposedAndFitsAgain() {
        int zahl = 0;
        for (Beispiel beispiel : Beispiele.alle()) {
            try (Vorschlagsprobe probe = Vorschlagsprobe.beispiel(beispiel.name(), ordner)) {
                for (String name : beispiel.dateien()) {
                    zahl += name.endsWith(".leitwerk") ? pruefeLoecher(probe, probe.datei(name)) : 0;
                }
            }
        }
        assertTrue(zahl > 100, "geprüfte Stellen: " + zahl);
    }

    private static int pruefeLoecher(Vorschlagsprobe probe, Path datei) {
        String text = probe.plan().lies(stand -> stand.text(datei));
        List<Loch> loecher = probe.plan().lies(stand -> loecher(stand, datei));
        Random zufall = new Random(text.length());
        int zahl = 0;
        for (int i = zufall.nextInt(SCHRITT); i < loecher.size(); i += 1 + zufall.nextInt(2 * SCHRITT)) {
            Loch loch = loecher.get(i);
            String vorn = text.substring(0, loch.beginn());
            String hinten = text.substring(loch.beginn() + loch.text().length());
            probe.plan().setzeText(datei, vorn + hinten);
            List<Vorschlag> vorschlaege = probe.plan()
                    .lies(stand -> Vorschlaege.bei(stand, datei, loch.beginn(), 5000))
                    .vorschlaege();
            assertTrue(
                    vorschlaege.stream().anyMatch(v -> v.text().equals(loch.text())),
                    () -> datei.getFileName() + ": '" + loch.text() + "' fehlt hinter "
                            + vorn.substring(Math.max(0, vorn.length() - 80)));
            List<Vorschlag> werte = vorschlaege.stream()
                    .filter(v -> v.art() == Vorschlagsart.VERWEIS || v.art() == Vorschlagsart.AUFZAEHLUNG)
                    .filter(v -> loch.verweis() == (v.art() == Vorschlagsart.VERWEIS))
                    .toList();
            Vorschlag einer = werte.get(zufall.nextInt(werte.size()));
            probe.plan().setzeText(datei, vorn + einer.text() + hinten);
            assertEquals(List.of(), probe.plan().lies(stand -> fehler(stand, datei)), einer::text);
            zahl++;
        }
        probe.plan().setzeText(datei, text);
        return zahl;
    }

    /** Where references and values of enumerations stand. */
    private static List<Loch> loecher(Stand stand, Path datei) {
        List<Loch> loecher = new ArrayList<>();
        XtextResource ressource = stand.datei(datei).orElseThrow();
        for (INode knoten : ressource.getParseResult().getRootNode().getAsTreeIterable()) {
            boolean verweis = knoten.getGrammarElement() instanceof CrossReference;
            boolean wort = knoten.getGrammarElement() instanceof RuleCall aufruf
                    && aufruf.getRule() instanceof ParserRule regel
                    && GrammarUtil.isDatatypeRule(regel)
                    && regel.getName().endsWith("Wert");
            if (verweis || wort) {
                loecher.add(new Loch(knoten.getOffset(), knoten.getText().strip(), verweis));
            }
        }
        return loecher;
    }

    private static List<String> fehler(Stand stand, Path datei) {
        return stand.datei(datei).orElseThrow().getErrors().stream()
                .map(Diagnostic::getMessage)
                .toList();
    }
}
