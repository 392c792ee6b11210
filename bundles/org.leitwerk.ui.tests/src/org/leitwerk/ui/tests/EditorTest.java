package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.ui.plan.Planeditoren;

/** The text editor as a person uses it. */
class EditorTest {

    @TempDir
    Path ordner;

    @Test
    void contentAssistOffersWhatFitsAndInsertsIt() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            ITextEditor editor = plan.editor("ziele.leitwerk");
            IDocument dokument = Planeditoren.dokument(editor);
            int ende = dokument.getLength();
            dokument.set(dokument.get() + "\nzie");
            editor.selectAndReveal(ende + 4, 0);
            Oberflaeche.verarbeite();
            oeffneListe(editor, ISourceViewer.CONTENTASSIST_PROPOSALS);
            Oberflaeche.fotografiere("vorschlaege");
            Table liste = oeffneListe(editor, ISourceViewer.CONTENTASSIST_PROPOSALS);
            assertTrue(texte(liste).stream().anyMatch(t -> t.startsWith("ziel")), () -> texte(liste)
                    .toString());
            liste.setSelection(0); // the template
            liste.notifyListeners(SWT.DefaultSelection, new Event());
            Oberflaeche.verarbeite();
            assertTrue(
                    dokument.get().substring(ende).matches("(?s)\nziel \\w+ \".*\\{.*}.*"),
                    dokument.get().substring(ende));
            assertTrue(
                    ((ITextSelection) editor.getSelectionProvider().getSelection()).getLength() > 0,
                    "kein Platzhalter");
            Oberflaeche.fotografiere("vorlage");
        }
    }

    @Test
    void problemsAreMarkedWhereTheyAre() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            ITextEditor editor = plan.editor("ziele.leitwerk");
            IDocument dokument = Planeditoren.dokument(editor);
            String text = dokument.get() + "\nziel Falsch \"Falsch\" { gewihct 3 }\n";
            dokument.set(text);
            Oberflaeche.warteBis("Anmerkung", () -> anmerkungen(editor).contains("gewihct"));
            dokument.set(text.replace("gewihct", "gewicht"));
            Oberflaeche.warteBis("keine Anmerkung", () -> !anmerkungen(editor).contains("gewihct"));
        }
    }

    @Test
    void textIsColouredByItsMeaning() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            ITextEditor editor = plan.editor("ziele.leitwerk");
            StyledText anzeige = (StyledText) editor.getAdapter(Control.class);
            Oberflaeche.warteBis(
                    "Farben",
                    () -> Arrays.stream(anzeige.getStyleRanges())
                                    .map(stil -> stil.foreground)
                                    .distinct()
                                    .count()
                            > 4);
            Oberflaeche.fotografiere("farben");
        }
    }

    @Test
    void coloursStayWhenRemarksComeBetweenTheLinesAndWhileTyping()
            throws IOException, PartInitException, BadLocationException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            ITextEditor editor = plan.editor("ziele.leitwerk");
            StyledText anzeige = (StyledText) editor.getAdapter(Control.class);
            ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
            Oberflaeche.warteBis("Farben", () -> farbe(anzeige, "zielsystem") != null);
            Oberflaeche.warteBis("Hinweise", () -> hinweise(viewer) > 5);
            Oberflaeche.wartetBis(() -> false, 1500);
            Color wort = farbe(anzeige, "zielsystem");
            assertTrue(wort != null && farbe(anzeige, "ZielsystemFamilie") != null, "Farben sind weg");
            Planeditoren.dokument(editor).replace(0, 0, "// davor\n");
            assertEquals(wort, farbe(anzeige, "zielsystem"));
        }
    }

    private static Color farbe(StyledText anzeige, String wort) {
        StyleRange stil = anzeige.getStyleRangeAtOffset(anzeige.getText().indexOf(wort) + 1);
        return stil == null ? null : stil.foreground;
    }

    @Test
    void elementsCanBeFolded() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            ITextEditor editor = plan.editor("indikatoren.leitwerk");
            ProjectionViewer viewer = (ProjectionViewer) editor.getAdapter(ITextOperationTarget.class);
            StyledText anzeige = viewer.getTextWidget();
            Oberflaeche.warteBis(
                    "Faltstellen",
                    () -> viewer.getProjectionAnnotationModel() != null
                            && viewer.getProjectionAnnotationModel()
                                    .getAnnotationIterator()
                                    .hasNext());
            int zeilen = anzeige.getLineCount();
            viewer.doOperation(ProjectionViewer.COLLAPSE_ALL);
            Oberflaeche.warteBis("gefaltet", () -> anzeige.getLineCount() < zeilen / 3);
            Oberflaeche.warteBis("Farben", () -> anzeige.getStyleRanges().length > 20);
            Oberflaeche.fotografiere("gefaltet");
        }
    }

    @Test
    void lightBulbMendsAMistake() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.aus(ordner, "ziele.leitwerk", "ziel Z \"Ziel\" {\n    gewihct 3\n}\n")) {
            ITextEditor editor = plan.editor("ziele.leitwerk");
            Oberflaeche.warteBis("Anmerkung", () -> anmerkungen(editor).contains("gewihct"));
            editor.selectAndReveal(Planeditoren.dokument(editor).get().indexOf("wihct"), 0);
            oeffneListe(editor, ISourceViewer.QUICK_ASSIST);
            Oberflaeche.fotografiere("gluehbirne");
            Table liste = oeffneListe(editor, ISourceViewer.QUICK_ASSIST);
            int zeile = texte(liste)
                    .indexOf(texte(liste).stream()
                            .filter(t -> t.contains("gewicht"))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(texte(liste).toString())));
            liste.setSelection(zeile);
            liste.notifyListeners(SWT.DefaultSelection, new Event());
            Oberflaeche.warteBis(
                    "berichtigt", () -> Planeditoren.dokument(editor).get().contains("    gewicht 3\n"));
            Oberflaeche.warteBis("keine Anmerkung", () -> !anmerkungen(editor).contains("gewihct"));
        }
    }

    @Test
    void remarksStandAboveElementsAndTitlesBehindNames() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            ITextEditor editor = plan.editor("indikatoren.leitwerk");
            ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
            Oberflaeche.warteBis("Hinweise", () -> hinweise(viewer) > 5);
            Oberflaeche.fotografiere("hinweise");
        }
    }

    private static long hinweise(ISourceViewer viewer) {
        int zahl = 0;
        for (Iterator<Annotation> i = viewer.getAnnotationModel().getAnnotationIterator(); i.hasNext(); ) {
            zahl += i.next().getClass().getSimpleName().startsWith("CodeMining") ? 1 : 0;
        }
        return zahl;
    }

    /** The texts under annotations of level error. */
    private static List<String> anmerkungen(ITextEditor editor) {
        ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
        List<String> texte = new ArrayList<>();
        for (Iterator<Annotation> i = viewer.getAnnotationModel().getAnnotationIterator(); i.hasNext(); ) {
            Annotation anmerkung = i.next();
            var stelle = viewer.getAnnotationModel().getPosition(anmerkung);
            if (anmerkung.getType().endsWith(".error") && stelle != null) {
                texte.add(viewer.getDocument()
                        .get()
                        .substring(stelle.getOffset(), stelle.getOffset() + stelle.getLength()));
            }
        }
        return texte;
    }

    /** Opens a list; without a window manager it may lose the keyboard and close, so it is opened again. */
    private static Table oeffneListe(ITextEditor editor, int art) {
        for (int versuch = 0; versuch < 5; versuch++) {
            if (liste() == null) {
                ((ITextOperationTarget) editor.getAdapter(ITextOperationTarget.class)).doOperation(art);
            }
            if (Oberflaeche.wartetBis(() -> liste() != null && texte(liste()).size() > 1, 5000)) {
                return liste();
            }
        }
        throw new AssertionError("Keine Liste");
    }

    /** The list of content assist: a table in a shell of its own without a title. */
    private static Table liste() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (!shell.isDisposed() && shell.isVisible() && shell.getText().isEmpty()) {
                for (Control control : Oberflaeche.alle(shell)) {
                    if (control instanceof Table tabelle) {
                        return tabelle;
                    }
                }
            }
        }
        return null;
    }

    private static List<String> texte(Table liste) {
        List<String> texte = new ArrayList<>();
        for (int i = 0; i < liste.getItemCount(); i++) {
            Event setze = new Event();
            setze.item = liste.getItem(i);
            setze.index = i;
            liste.notifyListeners(SWT.SetData, setze); // a virtual table fills a line when it is shown
            texte.add(liste.getItem(i).getText());
        }
        return texte;
    }
}
