package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.wiederherstellung.Wiederherstellung;

/** What is unsaved survives a crash: one instance of the recovery is left without its end, as in a crash. */
class WiederherstellungTest {

    private static final String TEXT = "ziel Z1 \"Eltern sind stark\"\n";

    @TempDir
    Path ordner;

    @TempDir
    Path eigenes;

    private Path datei;
    private Plansitzung sitzung;

    @BeforeEach
    void oeffne() throws IOException {
        datei = ordner.resolve("ziele.leitwerk");
        Files.writeString(datei, TEXT);
        Planregister.das().starte();
        sitzung = Planregister.das().oeffne(ordner);
    }

    @AfterEach
    void schliesse() {
        Oberflaeche.seite().closeAllEditors(false);
        Planregister.das().schliesse(sitzung);
    }

    @Test
    void unsavedTextIsOfferedAfterACrashAndComesBackUnsaved() throws PartInitException, BadLocationException {
        tippeUndStuerzeAb();
        stelleWiederHer(0);
        assertEquals(
                "ziel Neu \"Neu\"\n" + TEXT, Planeditoren.dokument(editor()).get());
        assertTrue(editor().isDirty());
    }

    @Test
    void whatAnotherProgramWroteMeanwhileIsKeptToo() throws PartInitException, BadLocationException, IOException {
        tippeUndStuerzeAb();
        Files.writeString(datei, TEXT + "// von außen\n");
        stelleWiederHer(0);
        assertEquals(
                "ziel Neu \"Neu\"\n" + TEXT + "// von außen\n",
                Planeditoren.dokument(editor()).get());
    }

    @Test
    void discardedTextIsNotOfferedAgain() throws PartInitException, BadLocationException {
        tippeUndStuerzeAb();
        stelleWiederHer(1);
        assertEquals(TEXT, Planeditoren.dokument(editor()).get());
        assertEquals(0, kopien());
    }

    @Test
    void savedTextLeavesNothingToRecover() throws PartInitException, BadLocationException {
        Wiederherstellung erste = new Wiederherstellung(eigenes);
        erste.starte(null);
        tippe();
        Oberflaeche.warteBis("Sicherung", () -> kopien() == 1);
        editor().doSave(null);
        Oberflaeche.warteBis("Sicherung entfernt", () -> kopien() == 0);
        erste.beende();
    }

    /** The copy is there after some seconds; then everything that was open is gone. */
    private void tippeUndStuerzeAb() throws PartInitException, BadLocationException {
        Wiederherstellung erste = new Wiederherstellung(eigenes);
        erste.starte(null);
        tippe();
        Oberflaeche.warteBis("Sicherung", () -> kopien() == 1);
        Path rettung = eigenes.resolveSibling(eigenes.getFileName() + "-rettung");
        kopiere(eigenes, rettung); // the end of the first instance takes its copies along; a crash would not
        erste.beende();
        Oberflaeche.seite().closeAllEditors(false);
        kopiere(rettung, eigenes);
    }

    private void tippe() throws PartInitException, BadLocationException {
        IDocument dokument = Planeditoren.dokument(editor());
        dokument.replace(0, 0, "ziel Neu \"Neu\"\n");
    }

    private void stelleWiederHer(int knopf) {
        Display display = Display.getCurrent();
        display.timerExec(300, () -> {
            Shell dialog = Oberflaeche.warteAufFenster("Wiederherstellung");
            Oberflaeche.fotografiere("wiederherstellung");
            Table tabelle = Oberflaeche.finde(dialog, Table.class, t -> true);
            assertEquals("ziele.leitwerk", tabelle.getItem(0).getText(0));
            String[] knoepfe = {"Wiederherstellen", "Alle verwerfen"};
            Oberflaeche.finde(dialog, Button.class, b -> b.getText().equals(knoepfe[knopf]))
                    .notifyListeners(SWT.Selection, new Event());
        });
        Wiederherstellung zweite = new Wiederherstellung(eigenes);
        zweite.starte(Oberflaeche.fenster().getShell());
        Oberflaeche.verarbeite();
    }

    private ITextEditor editor() throws PartInitException {
        return Planeditoren.oeffne(datei, true);
    }

    private long kopien() {
        try (Stream<Path> dateien = Files.list(eigenes)) {
            return dateien.filter(d -> d.toString().endsWith(".sicherung")).count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void kopiere(Path von, Path nach) {
        try (Stream<Path> dateien = Files.list(von)) {
            Files.createDirectories(nach);
            for (Path d : dateien.toList()) {
                Files.copy(
                        d, nach.resolve(d.getFileName().toString()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
