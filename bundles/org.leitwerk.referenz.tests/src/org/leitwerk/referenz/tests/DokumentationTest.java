package org.leitwerk.referenz.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.regeln.Regelwerk;
import org.leitwerk.steuerung.Ausnahme;
import org.leitwerk.steuerung.Regeleinstellung;

/** What the documentation shows works: its plans can be read, its links lead somewhere. */
class DokumentationTest {

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadWithoutAMessage() throws IOException {
        List<Quelltext.Beispiel> beispiele = Quelltext.beispiele();
        assertFalse(beispiele.isEmpty());
        return beispiele.stream()
                .map(b -> DynamicTest.dynamicTest(b.toString(), () -> assertEquals(List.of(), fehler(b.text()))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleNamedInAnExampleExists() throws IOException {
        return Quelltext.beispiele().stream()
                .map(b -> DynamicTest.dynamicTest(b.toString(), () -> {
                    List<String> unbekannt = new ArrayList<>();
                    lies(b.text()).getAllContents().forEachRemaining(objekt -> {
                        String regel = objekt instanceof Ausnahme a
                                ? a.getRegel()
                                : objekt instanceof Regeleinstellung e ? e.getRegel() : null;
                        if (regel != null && Regelwerk.standard().regel(regel).isEmpty()) {
                            unbekannt.add(regel);
                        }
                    });
                    assertEquals(List.of(), unbekannt);
                }));
    }

    @Test
    void linksBetweenPagesLeadToFiles() throws IOException {
        Set<String> tot = new TreeSet<>();
        for (Path seite : Quelltext.seiten()) {
            Matcher verweis =
                    Pattern.compile("]\\(([^)#:\\s]+)(#[^)]*)?\\)").matcher(ohneBloecke(Files.readString(seite)));
            while (verweis.find()) {
                if (!Files.exists(seite.resolveSibling(verweis.group(1)))) {
                    tot.add(Quelltext.haus().relativize(seite) + ": " + verweis.group(1));
                }
            }
        }
        assertEquals(Set.of(), tot);
    }

    private static String ohneBloecke(String seite) {
        return seite.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
    }

    /** Syntax and linking messages, as line and text. */
    private static List<String> fehler(String plan) throws IOException {
        XtextResource datei = lies(plan);
        EcoreUtil.resolveAll(datei);
        return datei.getErrors().stream()
                .map(f -> f.getLine() + ": " + f.getMessage())
                .toList();
    }

    private static XtextResource lies(String plan) throws IOException {
        XtextResourceSet menge = LeitwerkStandaloneSetup.injektor().getInstance(XtextResourceSet.class);
        XtextResource datei = (XtextResource) menge.createResource(URI.createURI("plan/beispiel.leitwerk"));
        datei.load(new ByteArrayInputStream(plan.getBytes(StandardCharsets.UTF_8)), null);
        return datei;
    }
}
