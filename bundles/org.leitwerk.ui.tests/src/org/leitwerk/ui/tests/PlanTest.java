package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Setzen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.aenderung.Umbenennen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Planverlauf;
import org.leitwerk.ui.plan.Textanwender;

/** Documents and model are one: what the link between them promises. */
class PlanTest {

    private static final String ZIELE = "// Kommentar\nziel Z1 \"Eltern sind stark\" { leitet sich ab aus Oben }\n";
    private static final String OBEN = "ziel Oben \"Familien geht es gut\" // bleibt\n";

    @TempDir
    Path ordner;

    private Path ziele;
    private Path oben;
    private Plansitzung sitzung;

    @BeforeEach
    void oeffne() throws IOException {
        ziele = ordner.resolve("ziele.leitwerk");
        oben = ordner.resolve("oben.leitwerk");
        Files.writeString(ziele, ZIELE);
        Files.writeString(oben, OBEN);
        Planregister.das().starte();
        sitzung = Planregister.das().oeffne(ordner);
    }

    @AfterEach
    void schliesse() {
        Oberflaeche.seite().closeAllEditors(false);
        Planregister.das().schliesse(sitzung);
        Oberflaeche.verarbeite();
    }

    @Test
    void whatIsTypedIsTheModelAndWhatIsClosedUnsavedIsNot() throws PartInitException, BadLocationException {
        dokument(ziele).replace(0, 0, "ziel Neu \"Neu\"\n");
        assertTrue(namen().contains("Neu"));
        Oberflaeche.seite().closeAllEditors(false);
        Oberflaeche.verarbeite();
        assertFalse(namen().contains("Neu"));
    }

    @Test
    void changeOverSeveralFilesIsOneStepOfUndoInEachOfThem() throws PartInitException, ExecutionException {
        benenneUm();
        assertEquals(ZIELE.replace("Oben", "Oberziel"), dokument(ziele).get());
        assertEquals(OBEN.replace("Oben", "Oberziel"), dokument(oben).get());
        assertTrue(editor(ziele).isDirty() && editor(oben).isDirty());
        assertEquals(OBEN, lies(oben), "geschrieben ohne zu speichern");

        verlauf().undo(verlaufVon(ziele), null, null);
        assertEquals(
                List.of(ZIELE, OBEN),
                List.of(dokument(ziele).get(), dokument(oben).get()));
        verlauf().redo(verlaufVon(oben), null, null);
        assertTrue(dokument(ziele).get().contains("Oberziel")
                && dokument(oben).get().contains("Oberziel"));
        verlauf().undo(new Planverlauf(sitzung), null, null);
        assertEquals(
                List.of(ZIELE, OBEN),
                List.of(dokument(ziele).get(), dokument(oben).get()));
    }

    @Test
    void whoComesBackToTheSavedTextHasNothingUnsaved()
            throws PartInitException, BadLocationException, ExecutionException {
        dokument(ziele).replace(0, 0, "// neu\n");
        assertTrue(editor(ziele).isDirty());
        verlauf().undo(verlaufVon(ziele), null, null);
        Oberflaeche.warteBis("nichts ungespeichert", () -> !unsaved(ziele));
        verlauf().redo(verlaufVon(ziele), null, null);
        Oberflaeche.verarbeite();
        assertTrue(unsaved(ziele));
        dokument(ziele).replace(0, 7, "");
        Oberflaeche.warteBis("nichts ungespeichert", () -> !unsaved(ziele));
        dokument(ziele).replace(0, 1, "#"); // as long as the file, but another text
        Oberflaeche.verarbeite();
        assertTrue(unsaved(ziele));
    }

    @Test
    void unsavedFilesThatWereNotOpenAreShownAsEditors() throws PartInitException {
        benenneUm();
        assertEquals(2, Oberflaeche.seite().getDirtyEditors().length);
    }

    @Test
    void savingIsAtomicAndKeepsTheEncoding() throws IOException, PartInitException {
        Charset latin = Charset.forName("windows-1252");
        Files.write(oben, "ziel Oben \"Öffentlich für alle\"\r\n".getBytes(latin));
        sitzung.leseNeu();
        Oberflaeche.verarbeite();
        assertEquals("ziel Oben \"Öffentlich für alle\"\r\n", dokument(oben).get());
        assertTrue(
                Textanwender.aendere(sitzung, stand -> setze(stand, "Oben", "gewicht", new java.math.BigDecimal(3))));
        Object vorher = Files.readAttributes(oben, "unix:ino").get("ino");
        editor(oben).doSave(null);
        assertFalse(editor(oben).isDirty());
        assertTrue(new String(Files.readAllBytes(oben), latin).contains("Öffentlich für alle"));
        assertTrue(new String(Files.readAllBytes(oben), latin).contains("gewicht 3"));
        assertFalse(
                vorher.equals(Files.readAttributes(oben, "unix:ino").get("ino")), "an Ort und Stelle überschrieben");
        try (Stream<Path> dateien = Files.list(ordner)) {
            assertEquals(2, dateien.count(), "etwas blieb liegen");
        }
    }

    @Test
    void unchangedTextFollowsTheFileOnDisk() throws IOException, PartInitException {
        dokument(ziele);
        schreibeVonAussen(ziele, ZIELE.replace("stark", "sicher"));
        Oberflaeche.warteBis("neuer Text", () -> text(ziele).contains("sicher"));
        assertFalse(editor(ziele).isDirty());
        assertEquals("Eltern sind sicher", titel("Z1"));
    }

    @Test
    void changesOfAnotherProgramElsewhereInTheFileAreMerged()
            throws IOException, PartInitException, BadLocationException {
        IDocument dokument = dokument(ziele);
        dokument.replace(dokument.getLength(), 0, "ziel Meins \"Meins\"\n");
        schreibeVonAussen(ziele, "// Von außen\n" + ZIELE);
        Oberflaeche.warteBis("beide Änderungen", () -> text(ziele).contains("Von außen"));
        assertEquals("// Von außen\n" + ZIELE + "ziel Meins \"Meins\"\n", text(ziele));
        assertTrue(editor(ziele).isDirty());
        editor(ziele).doSave(null);
        assertEquals(
                "// Von außen\n" + ZIELE + "ziel Meins \"Meins\"\n", Files.readString(ziele, StandardCharsets.UTF_8));
    }

    @Test
    void fileThatComesFromOutsideBelongsToThePlan() throws IOException {
        Files.writeString(ordner.resolve("neu.leitwerk"), "ziel Neu \"Neu\"\n");
        Oberflaeche.warteBis("neues Ziel", () -> namen().contains("Neu"));
    }

    @Test
    void whoWaitsForTheWindowWithAnAnswerDoesNotStopIt() {
        Display display = Display.getCurrent();
        CountDownLatch begonnen = new CountDownLatch(1);
        CompletableFuture<Void> fertig = sitzung.frage(stand -> {
                    begonnen.countDown();
                    LockSupport.parkNanos(300_000_000); // long enough for the next question to be waiting
                    return stand.version();
                })
                .thenAccept(version -> display.syncExec(() -> {}));
        assertTrue(namen().contains("Z1"), "das Fenster wartet auf den Plan");
        Oberflaeche.warteBis("Antwort", fertig::isDone);
        assertEquals(0, begonnen.getCount());
    }

    private void benenneUm() {
        assertTrue(Textanwender.aendere(sitzung, stand -> Stand.dienst(Schreiber.class)
                .plane(Transaktion.von(new Umbenennen(stand.mitNamen("Oben").orElseThrow(), "Oberziel")))));
    }

    private static org.leitwerk.dsl.aenderung.Textaenderungen setze(
            Stand stand, String name, String merkmal, Object wert) {
        Planelement element = stand.mitNamen(name).orElseThrow();
        EStructuralFeature feature = element.eClass().getEStructuralFeature(merkmal);
        return Stand.dienst(Schreiber.class).plane(Transaktion.von(Setzen.auf(element, feature, wert)));
    }

    private static void schreibeVonAussen(Path datei, String text) throws IOException {
        Files.writeString(datei, text);
        // a machine may write twice in one tick of its clock
        Files.setLastModifiedTime(
                datei, FileTime.fromMillis(Files.getLastModifiedTime(datei).toMillis() + 2000));
    }

    private static ITextEditor editor(Path datei) throws PartInitException {
        return Planeditoren.oeffne(datei, true);
    }

    private static boolean unsaved(Path datei) {
        try {
            return editor(datei).isDirty();
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IDocument dokument(Path datei) throws PartInitException {
        return Planeditoren.dokument(editor(datei));
    }

    private static String text(Path datei) {
        try {
            return dokument(datei).get();
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    private static String lies(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static IOperationHistory verlauf() {
        return OperationHistoryFactory.getOperationHistory();
    }

    private static IUndoContext verlaufVon(Path datei) throws PartInitException {
        return DocumentUndoManagerRegistry.getDocumentUndoManager(dokument(datei))
                .getUndoContext();
    }

    private List<String> namen() {
        return sitzung.lies(stand -> stand.elemente().map(Planelement::getName).toList());
    }

    private String titel(String name) {
        return sitzung.lies(stand -> stand.mitNamen(name).orElseThrow().getTitel());
    }
}
