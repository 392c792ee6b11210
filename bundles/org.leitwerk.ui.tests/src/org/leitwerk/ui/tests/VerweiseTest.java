package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.ui.plan.Planeditoren;

/** The view of what refers to the selected element. */
class VerweiseTest {

    private static final String ID = "org.leitwerk.ui.sicht.verweise";

    @TempDir
    Path ordner;

    @Test
    void referencesOfTheElementAtTheCaretAreListedByFile() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            IViewPart sicht = Oberflaeche.zeigeSicht(ID);
            Tree baum = Sichtteile.finde(sicht, Tree.class);
            ITextEditor editor = plan.editor("massnahmen.leitwerk");
            int stelle = Planeditoren.dokument(editor).get().indexOf("maßnahme Willkommensbesuche");
            editor.selectAndReveal(stelle + 12, 0);
            Oberflaeche.warteBis("Verweise", () -> kopf(sicht).startsWith("M 1 Willkommensbesuche"));
            Oberflaeche.fotografiere("verweise");
            int zahl = Integer.parseInt(kopf(sicht).replaceAll(".*: (\\d+) Verweise", "$1"));
            List<TreeItem> stellen = stellen(baum);
            assertEquals(zahl, stellen.size());
            assertTrue(baum.getItemCount() > 1, "aus mehreren Dateien");
            for (TreeItem eine : stellen) {
                assertTrue(eine.getText(3).contains("Willkommensbesuche"), eine.getText(3));
                assertTrue(eine.getText(2).matches("\\w+\\.leitwerk:\\d+"), eine.getText(2));
            }

            String ort = stellen.get(0).getText(2);
            sicht.getSite()
                    .getSelectionProvider()
                    .setSelection(new StructuredSelection(stellen.get(0).getData()));
            baum.notifyListeners(SWT.DefaultSelection, new Event());
            ITextEditor ziel = (ITextEditor) Oberflaeche.seite().getActiveEditor();
            ITextSelection auswahl =
                    (ITextSelection) ziel.getSelectionProvider().getSelection();
            assertEquals(ort, ziel.getTitle() + ":" + (auswahl.getStartLine() + 1));
            assertEquals("Willkommensbesuche", auswahl.getText());
        }
    }

    @Test
    void listFollowsTheTextAndTheCommandShowsTheNameAtTheCaret() throws Exception {
        String text = "amt A \"Amt\"\nziel Z1 \"Oben\"\nmaßnahme M1 \"Tun\" {\n    trägt bei zu Z1\n}\n";
        try (Beispielplan plan = Beispielplan.aus(ordner, "plan.leitwerk", text)) {
            IViewPart sicht = Oberflaeche.zeigeSicht(ID);
            Tree baum = Sichtteile.finde(sicht, Tree.class);
            ITextEditor editor = plan.editor("plan.leitwerk");
            editor.selectAndReveal(text.indexOf("zu Z1") + 4, 0); // in the reference, within M1
            Oberflaeche.fenster()
                    .getService(IHandlerService.class)
                    .executeCommand("org.leitwerk.ui.befehl.verweiseZeigen", null);
            Oberflaeche.warteBis("Verweise auf Z1", () -> kopf(sicht).equals("Oben: 1 Verweis"));
            assertEquals(sicht, Oberflaeche.seite().getActivePart());
            assertTrue(
                    stellen(baum).get(0).getText(0).startsWith("Tun"),
                    stellen(baum).get(0).getText(0));
            baum.setSelection(stellen(baum).get(0));
            Planeditoren.dokument(editor).set("\n" + text + "maßnahme M2 \"Mehr tun\" {\n    trägt bei zu Z1\n}\n");
            Oberflaeche.warteBis("zweiter Verweis", () -> kopf(sicht).equals("Oben: 2 Verweise"));
            assertEquals(2, stellen(baum).size());
            assertEquals("Tun", baum.getSelection()[0].getText(0), "die Auswahl bleibt");
            assertEquals("plan.leitwerk:5", baum.getSelection()[0].getText(2), "die Stelle zieht mit");
        }
    }

    private static List<TreeItem> stellen(Tree baum) {
        List<TreeItem> stellen = new ArrayList<>();
        for (TreeItem gruppe : baum.getItems()) {
            stellen.addAll(List.of(gruppe.getItems()));
        }
        return stellen;
    }

    private static String kopf(IViewPart sicht) {
        return ((IWorkbenchPart2) sicht).getContentDescription();
    }
}
