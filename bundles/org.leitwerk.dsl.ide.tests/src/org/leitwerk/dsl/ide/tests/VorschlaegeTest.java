package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.dsl.ide.LeitwerkIdeSetup;
import org.leitwerk.dsl.ide.contentassist.antlr.internal.InternalLeitwerkParser;

/** Content assist offers what fits, also behind a mistake. The cursor is at {@code |}. */
class VorschlaegeTest {

    private static final ExecutorService FAEDEN = Executors.newCachedThreadPool();

    @AfterAll
    static void end() {
        FAEDEN.shutdownNow();
    }

    private static List<String> vorschlaege(String mitCursor) {
        Injector injektor = LeitwerkIdeSetup.injektor();
        int stelle = mitCursor.indexOf('|');
        String text = mitCursor.replace("|", "");
        XtextResource datei = (XtextResource)
                injektor.getInstance(XtextResourceFactory.class).createResource(URI.createURI("mem:/a.leitwerk"));
        injektor.getInstance(XtextResourceSet.class).getResources().add(datei);
        try {
            datei.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        ContentAssistContextFactory fabrik = injektor.getInstance(ContentAssistContextFactory.class);
        fabrik.setPool(FAEDEN);
        ContentAssistContext[] lagen = fabrik.create(text, new TextRegion(stelle, 0), stelle, datei);
        List<String> ergebnis = new ArrayList<>();
        injektor.getInstance(IdeContentProposalProvider.class)
                .createProposals(List.of(lagen), new IIdeContentProposalAcceptor() {
                    @Override
                    public void accept(ContentAssistEntry vorschlag, int rang) {
                        if (vorschlag != null) {
                            ergebnis.add(vorschlag.getProposal());
                        }
                    }

                    @Override
                    public boolean canAcceptMoreProposals() {
                        return ergebnis.size() < 1000;
                    }
                });
        return ergebnis;
    }

    @Test
    void keywordsOfElementsAndStatements() {
        assertTrue(vorschlaege("|").containsAll(List.of("ziel", "indikator", "maßnahme")));
        assertEquals(List.of("indikator"), vorschlaege("indi|"));
        assertTrue(vorschlaege("ziel Z { | }").containsAll(List.of("ebene", "gewicht", "verantwortlich", "ziel")));
        assertTrue(vorschlaege("ziel Z { gew| }").contains("gewicht"));
    }

    @Test
    void afterHandCutValues() {
        assertTrue(vorschlaege("ziel Z { bis 31.12.2027 | }").contains("gewicht"));
        assertTrue(vorschlaege("ziel Z { gewicht 1.234,5 | }").contains("ebene"));
        assertTrue(vorschlaege("rechtsgrundlage R { norm § 80 SGB VIII | }").contains("verbindlichkeit"));
    }

    @Test
    void namesOfTheRightClass() {
        List<String> namen = vorschlaege("leitbild L \"l\" indikator I \"i\" ziel A \"a\" ziel Z { gemessen an | }");
        assertTrue(namen.contains("I"), namen.toString());
        assertFalse(namen.contains("A"), namen.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo bar 12 baz\nziel Z { gew|",
                "} ziel Z { gew|",
                "ziel Z { gewihct 3 foo 12 ebene produkt gew|",
                "ziel A \"a {\nziel Z { gew|",
                "ziel A {\n ebene produkt\nziel Z {\n gew|",
                "zeil A { gewicht 3 }\nziel Z { gew|",
                "ziel Z { gewicht viel gew|",
                "ziel Z { § gew|",
                "ziel A { ziel B {\n} \nziel Z {\n bis gestern um drei gew|"
            })
    void behindAMistake(String text) {
        assertTrue(vorschlaege(text).contains("gewicht"), () -> text + ": " + vorschlaege(text));
    }

    @Test
    void tokensOfBothParsersHaveTheSameTypes() {
        ITokenDefProvider tokens = LeitwerkIdeSetup.injektor().getInstance(ITokenDefProvider.class);
        tokens.getTokenDefMap().forEach((typ, name) -> {
            if (name.startsWith("RULE_")) {
                assertEquals(name, InternalLeitwerkParser.tokenNames[typ]);
            }
        });
        assertEquals(
                InternalLeitwerkParser.tokenNames.length - 4,
                tokens.getTokenDefMap().size());
    }
}
