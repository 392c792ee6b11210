package org.leitwerk.dsl.tests.lesen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.Test;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.tests.Texte;
import org.leitwerk.dsl.tests.Zufallsmodell;
import org.leitwerk.testhilfe.Umfang;

/**
 * Nothing that a person can type may throw, and a text that was edited step by step is read like one that was opened.
 */
class MutationenTest {

    private static final int TEXTE = Umfang.von(150);

    private static String plan(int saat) {
        return LeitwerkStandaloneSetup.injektor()
                .getInstance(ISerializer.class)
                .serialize(new Zufallsmodell(saat).datei(4))
                .replaceAll(" (\\{|\\}) ", " $1\n");
    }

    @Test
    void anyTextIsParsedLinkedAndChecked() {
        IResourceValidator pruefer = LeitwerkStandaloneSetup.injektor().getInstance(IResourceValidator.class);
        for (int saat = 0; saat < TEXTE; saat++) {
            String getippt = new Mutationen(saat).veraendert(plan(saat), 1 + saat % 15);
            String text = new String(
                    getippt.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8); // half a character is none
            LeitwerkResource datei = Texte.lies(text);
            assertEquals(text, datei.getParseResult().getRootNode().getText(), "every character is in the node model");
            pruefer.validate(datei, CheckMode.ALL, CancelIndicator.NullImpl).forEach(mangel -> {
                assertFalse(mangel.getMessage().isBlank());
                assertFalse(
                        mangel.getMessage().contains("RULE_")
                                || mangel.getMessage().contains("Exception"),
                        mangel.getMessage());
            });
        }
    }

    @Test
    void editsStepByStepGiveTheSameAsOpening() {
        for (int saat = 0; saat < TEXTE / 3; saat++) {
            Mutationen mutationen = new Mutationen(saat);
            LeitwerkResource datei = Texte.lies(plan(saat));
            for (int schritt = 0; schritt < 10; schritt++) {
                String text = datei.getParseResult().getRootNode().getText();
                int stelle = mutationen.zahl(text.length() + 1);
                int laenge = Math.min(text.length() - stelle, mutationen.zahl(6));
                datei.update(stelle, laenge, mutationen.getipptes());
                LeitwerkResource neu =
                        Texte.lies(datei.getParseResult().getRootNode().getText());
                String lage = "seed " + saat + ", step " + schritt;
                assertEquals(meldungen(neu), meldungen(datei), lage);
                assertEquals(neu.getContents().size(), datei.getContents().size(), lage);
                assertEquals(struktur(neu), struktur(datei), lage);
            }
        }
    }

    private static List<String> meldungen(LeitwerkResource datei) {
        EcoreUtil.resolveAll(datei);
        return datei.getErrors().stream().map(Diagnostic::getMessage).sorted().toList();
    }

    private static List<String> struktur(LeitwerkResource datei) {
        List<String> zeilen = new ArrayList<>();
        datei.getAllContents().forEachRemaining(objekt -> {
            StringBuilder zeile = new StringBuilder(objekt.eClass().getName());
            objekt.eClass().getEAllAttributes().forEach(merkmal -> zeile.append(' ')
                    .append(objekt.eGet(merkmal)));
            zeilen.add(zeile.toString());
        });
        return zeilen;
    }

    @Test
    void savingIsRefusedOrKeepsTheText() throws IOException {
        for (int saat = 0; saat < 40; saat++) {
            String text = new Mutationen(saat).veraendert(plan(saat), saat % 3);
            LeitwerkResource datei = Texte.lies(text);
            ByteArrayOutputStream ausgabe = new ByteArrayOutputStream();
            try {
                datei.save(ausgabe, null);
            } catch (IOException e) {
                assertEquals("Nicht gespeichert", e.getMessage().substring(0, 17));
            }
        }
    }
}
