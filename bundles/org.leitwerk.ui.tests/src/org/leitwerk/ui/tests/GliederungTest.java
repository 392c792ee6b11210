package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.ui.plan.Planeditoren;

/** The outline of the active editor: view, popup over the text, dialog over all plans. */
class GliederungTest {

    private static final String ID = "org.leitwerk.ui.sicht.gliederung";

    @TempDir
    Path ordner;

    @Test
    void outlineFollowsTheCaretAndLeadsToTheText() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            IViewPart sicht = Oberflaeche.zeigeSicht(ID);
            ITextEditor editor = plan.editor("massnahmen.leitwerk");
            Tree baum = baum(sicht);
            Oberflaeche.warteBis("Gliederung", () -> baum.getItemCount() > 3);
            int stelle = Planeditoren.dokument(editor).get().indexOf("\nmaßnahme", 2000);
            assertTrue(stelle > 0);
            editor.selectAndReveal(stelle + 20, 0);
            Oberflaeche.warteBis("Auswahl", () -> baum.getSelectionCount() == 1);
            String zeile = Planeditoren.dokument(editor)
                    .get()
                    .substring(stelle + 1)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            Oberflaeche.warteBis("Element der Schreibmarke", () -> zeile.contains(titel(baum.getSelection()[0])));
            Oberflaeche.fotografiere("gliederung");

            Oberflaeche.seite().activate(sicht);
            TreeItem erstes = baum.getItem(0);
            baum.setSelection(erstes);
            baum.notifyListeners(SWT.Selection, new Event());
            Oberflaeche.verarbeite();
            ITextSelection auswahl =
                    (ITextSelection) editor.getSelectionProvider().getSelection();
            assertTrue(auswahl.getOffset() < stelle, "der Text springt mit");
            assertEquals(sicht, Oberflaeche.seite().getActivePart(), "die Tastatur bleibt in der Gliederung");

            String titel = erstes.getText();
            assertTrue(Stream.of(baum.getItems()).anyMatch(TreeItem::getExpanded), "zwei Ebenen sind zu sehen");
            for (TreeItem eines : baum.getItems()) {
                eines.setExpanded(false);
            }
            plan.editor("leitbild.leitwerk");
            Oberflaeche.warteBis(
                    "andere Datei",
                    () -> baum.getItemCount() > 0 && !baum.getItem(0).getText().equals(titel));
            plan.editor("massnahmen.leitwerk");
            Oberflaeche.warteBis(
                    "wieder die erste",
                    () -> baum.getItemCount() > 0 && baum.getItem(0).getText().equals(titel));
            assertTrue(Stream.of(baum.getItems()).noneMatch(TreeItem::getExpanded), "was zugeklappt war, ist es noch");
        }
    }

    @Test
    void filterAndChangedTextShowAtOnce() throws IOException, PartInitException {
        String text = "ziel Z1 \"Kinder sind gesund\"\nziel Z2 \"Ältere sind mobil\"\n";
        try (Beispielplan plan = Beispielplan.aus(ordner, "ziele.leitwerk", text)) {
            IViewPart sicht = Oberflaeche.zeigeSicht(ID);
            ITextEditor editor = plan.editor("ziele.leitwerk");
            Tree baum = baum(sicht);
            Oberflaeche.warteBis("zwei Ziele", () -> baum.getItemCount() == 2);
            Planeditoren.dokument(editor).set(text + "ziel Z3 \"Neue Arbeit\"\n");
            Oberflaeche.warteBis("drei Ziele", () -> baum.getItemCount() == 3);
            Text filter = Oberflaeche.finde(baum.getParent(), Text.class, t -> true);
            filter.setText("aeltere");
            Oberflaeche.warteBis("nur eines", () -> baum.getItemCount() == 1);
            assertTrue(
                    baum.getItem(0).getText().startsWith("Ältere sind mobil"),
                    baum.getItem(0).getText());
            filter.setText("");
            Oberflaeche.warteBis("wieder alle", () -> baum.getItemCount() == 3);
        }
    }

    @Test
    void quickOutlineGoesToWhatIsTyped() throws Exception {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            ITextEditor editor = plan.editor("massnahmen.leitwerk");
            befehl("schnellgliederung");
            Shell fenster = popup();
            Text feld = Oberflaeche.finde(fenster, Text.class, t -> true);
            feld.setText("Willkommensbesuche");
            Oberflaeche.warteAufRuhe();
            Oberflaeche.fotografiere("schnellgliederung");
            feld.notifyListeners(SWT.DefaultSelection, new Event());
            Oberflaeche.warteBis("zu", fenster::isDisposed);
            ITextSelection auswahl =
                    (ITextSelection) editor.getSelectionProvider().getSelection();
            String rest = Planeditoren.dokument(editor).get().substring(auswahl.getOffset());
            assertTrue(rest.lines().findFirst().orElseThrow().contains("Willkommensbesuche"), rest.substring(0, 80));
        }
    }

    @Test
    void elementOfAnotherFileIsOpenedByWords() throws Exception {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            Oberflaeche.warteBis(
                    "Plan", () -> !plan.sitzung().lies(stand -> stand.pfade()).isEmpty());
            List<String> gefunden = new ArrayList<>();
            Display.getCurrent().timerExec(500, () -> {
                Shell fenster = Oberflaeche.warteAufFenster("Element öffnen");
                Table tabelle = Oberflaeche.finde(fenster, Table.class, t -> true);
                Oberflaeche.finde(fenster, Text.class, t -> t.getEditable()).setText("massnahme willkommensbesuche");
                Oberflaeche.warteBis("Treffer", () -> tabelle.getItemCount() > 0 && tabelle.getItemCount() < 20);
                Oberflaeche.fotografiere("element-oeffnen");
                gefunden.add(tabelle.getItem(0).getText(0));
                gefunden.add(tabelle.getItem(0).getText(1));
                tabelle.notifyListeners(SWT.DefaultSelection, new Event());
            });
            befehl("elementOeffnen");
            assertTrue(gefunden.get(0).contains("Willkommensbesuche"), gefunden.toString());
            assertEquals("Maßnahme", gefunden.get(1));
            assertEquals(
                    "massnahmen.leitwerk",
                    Oberflaeche.seite().getActiveEditor().getTitle().toLowerCase(Locale.ROOT));
        }
    }

    private static void befehl(String name) throws Exception {
        Oberflaeche.fenster().getService(IHandlerService.class).executeCommand("org.leitwerk.ui.befehl." + name, null);
    }

    private static Shell popup() {
        Oberflaeche.verarbeite();
        for (Shell shell : Oberflaeche.fenster().getShell().getShells()) {
            if (shell.isVisible()
                    && Oberflaeche.findet(shell, Tree.class, t -> true).isPresent()) {
                return shell;
            }
        }
        throw new AssertionError("Keine Gliederung über dem Text");
    }

    private static String titel(TreeItem zeile) {
        return zeile.getText().replaceAll("  .*", "").replaceAll("^M \\d+ ", "");
    }

    private static Tree baum(IViewPart sicht) {
        return Sichtteile.finde(sicht, Tree.class);
    }
}
