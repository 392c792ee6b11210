package org.leitwerk.ui.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.PartInitException;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Dateiaenderung;
import org.leitwerk.dsl.aenderung.Ersetzung;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.steuerung.ablage.Entwurf;

/**
 * Applies changes of the model to the documents: every view, form and quick fix writes through here. Files that are not
 * open are opened in an editor behind the others, so that one sees what is unsaved. All of it is one step of undo.
 */
public final class Textanwender {

    private Textanwender() {}

    /**
     * Plans a change and applies it; if that is not possible, the person is told why and nothing is changed.
     *
     * @param sitzung the plan
     * @param planung computes the changes of the texts
     * @return whether it was done
     */
    public static boolean aendere(Plansitzung sitzung, Function<Stand, Textaenderungen> planung) {
        try {
            wendeAn(sitzung.lies(planung));
            return true;
        } catch (Aenderungsfehler e) {
            MessageDialog.openWarning(Statusmeldung.fenster(), Messages.NichtGeaendert, e.getMessage());
            return false;
        }
    }

    /**
     * Plans a change that may be refused, and applies it; a refusal is shown.
     *
     * @param sitzung the plan
     * @param planung computes what becomes of the wish
     * @return what became of it
     */
    public static Ergebnis bearbeite(Plansitzung sitzung, Function<Stand, Ergebnis> planung) {
        Ergebnis ergebnis = sitzung.lies(planung);
        if (ergebnis.istMoeglich()) {
            aendere(sitzung, stand -> ergebnis.aenderungen());
        } else {
            MessageDialog.openWarning(Statusmeldung.fenster(), Messages.NichtGeaendert, ergebnis.meldung());
        }
        return ergebnis;
    }

    /**
     * Applies changes.
     *
     * @param aenderungen changes planned for the present texts
     * @throws Aenderungsfehler if a text is another one by now or cannot be opened; then nothing was changed
     */
    public static void wendeAn(Textaenderungen aenderungen) {
        Map<IDocument, Dateiaenderung> dokumente = new LinkedHashMap<>();
        for (Dateiaenderung aenderung : aenderungen.dateien()) {
            IDocument dokument = dokument(aenderung);
            if (!dokument.get().equals(ohneMarke(aenderung.vorher()))) {
                throw new Aenderungsfehler(
                        NLS.bind(Messages.InzwischenGeaendert, aenderung.datei().lastSegment()));
            }
            dokumente.put(dokument, aenderung);
        }
        try (Aenderungsgruppe gruppe = Aenderungsgruppe.beginne()) {
            dokumente.forEach(Textanwender::schreibe);
        }
    }

    private static IDocument dokument(Dateiaenderung aenderung) {
        Path datei = Path.of(aenderung.datei().toFileString());
        try {
            if (!Files.exists(datei)) {
                Files.createDirectories(datei.getParent());
                Entwurf.schreibe(datei, new byte[0]); // an editor needs a file; its text comes unsaved
            }
            return Optional.ofNullable(Planeditoren.dokument(Planeditoren.oeffne(datei, false)))
                    .orElseThrow(() -> new Aenderungsfehler(NLS.bind(Messages.NichtLesbar, datei.getFileName())));
        } catch (PartInitException | IOException e) {
            throw new Aenderungsfehler(NLS.bind(Messages.NichtLesbar, datei.getFileName()));
        }
    }

    private static void schreibe(IDocument dokument, Dateiaenderung aenderung) {
        int versatz = aenderung.vorher().length() - dokument.getLength(); // a byte order mark, which documents lack
        MultiTextEdit alle = new MultiTextEdit();
        for (Ersetzung ersetzung : aenderung.ersetzungen()) {
            alle.addChild(new ReplaceEdit(ersetzung.stelle() - versatz, ersetzung.laenge(), ersetzung.text()));
        }
        DocumentUndoManagerRegistry.connect(dokument);
        IDocumentUndoManager verlauf = DocumentUndoManagerRegistry.getDocumentUndoManager(dokument);
        try {
            verlauf.beginCompoundChange();
            alle.apply(dokument);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e); // the text was compared just now
        } finally {
            verlauf.endCompoundChange();
            DocumentUndoManagerRegistry.disconnect(dokument); // the editor keeps it
        }
    }

    private static String ohneMarke(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
