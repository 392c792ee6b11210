package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart2;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.ui.plan.Planeditoren;

/** The search over all texts of the open plans. */
class SucheTest {

    private static final String ID = "org.leitwerk.ui.sicht.suche";

    @TempDir
    Path ordner;

    @Test
    void hitsComeWhileTypingAndLeadToTheText() throws Exception {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            IViewPart sicht = Oberflaeche.zeigeSicht(ID);
            Text feld = Sichtteile.finde(sicht, Text.class);
            Table tabelle = Sichtteile.finde(sicht, Table.class);
            feld.setText("fam");
            feld.setText("familienzentren");
            Oberflaeche.warteBis("Treffer", () -> tabelle.getItemCount() > 1);
            Oberflaeche.fotografiere("suche");
            assertEquals(tabelle.getItemCount() + " Treffer", kopf(sicht));
            assertTrue(
                    tabelle.getItem(0).getText(0).contains("Familienzentren"),
                    tabelle.getItem(0).getText(0));

            feld.setText("art:massnahme familienzentren");
            Oberflaeche.warteBis("nur Maßnahmen", () -> zeilen(tabelle).stream()
                    .allMatch(zeile -> zeile.getText(1).startsWith("Maßnahme")
                            || zeile.getText(1).endsWith("maßnahme")));
            tabelle.setSelection(0);
            String ort = tabelle.getItem(0).getText(2);
            tabelle.notifyListeners(SWT.DefaultSelection, new Event());
            ITextEditor editor = (ITextEditor) Oberflaeche.seite().getActiveEditor();
            ITextSelection auswahl =
                    (ITextSelection) editor.getSelectionProvider().getSelection();
            assertEquals(ort, editor.getTitle() + ":" + (auswahl.getStartLine() + 1));
            feld.setText("");
            Oberflaeche.warteBis("leer", () -> tabelle.getItemCount() == 0);
        }
    }

    @Test
    void hitsFollowTheTextAndCanBeSorted() throws Exception {
        String text = "ziel Z1 \"Zweites Wasser\"\nziel Z2 \"Erstes Wasser\"\nmaßnahme M \"Brunnen\" {\n"
                + "    beschreibung \"Sauberes Wasser für alle\"\n    status umsetzung\n}\n";
        try (Beispielplan plan = Beispielplan.aus(ordner, "wasser.leitwerk", text)) {
            IViewPart sicht = Oberflaeche.zeigeSicht(ID);
            ITextEditor editor = plan.editor("wasser.leitwerk");
            editor.selectAndReveal(text.indexOf("Wasser"), "Wasser".length());
            Oberflaeche.fenster()
                    .getService(IHandlerService.class)
                    .executeCommand("org.leitwerk.ui.befehl.suchen", null);
            Text feld = Sichtteile.finde(sicht, Text.class);
            assertEquals("Wasser", feld.getText());
            Table tabelle = Sichtteile.finde(sicht, Table.class);
            Oberflaeche.warteBis("drei Treffer", () -> tabelle.getItemCount() == 3);
            assertEquals(List.of("Zweites Wasser", "Erstes Wasser", "Brunnen"), titel(tabelle));
            assertEquals(
                    "Beschreibung: Sauberes Wasser für alle", tabelle.getItem(2).getText(3));
            tabelle.getColumn(0).notifyListeners(SWT.Selection, new Event());
            assertEquals(List.of("Brunnen", "Erstes Wasser", "Zweites Wasser"), titel(tabelle));
            tabelle.getColumn(0).notifyListeners(SWT.Selection, new Event());
            tabelle.getColumn(0).notifyListeners(SWT.Selection, new Event());
            Planeditoren.dokument(editor).set(text + "ziel Z3 \"Mehr Wasser\"\n");
            Oberflaeche.warteBis("vier Treffer", () -> tabelle.getItemCount() == 4);
            feld.setText("wasser status:umsetzung");
            Oberflaeche.warteBis("einer", () -> titel(tabelle).equals(List.of("Brunnen")));
            feld.setText("");
            Oberflaeche.warteBis("keiner", () -> tabelle.getItemCount() == 0);
        }
    }

    private static List<TableItem> zeilen(Table tabelle) {
        return List.of(tabelle.getItems());
    }

    private static List<String> titel(Table tabelle) {
        List<String> titel = new ArrayList<>();
        for (TableItem zeile : tabelle.getItems()) {
            titel.add(zeile.getText(0));
        }
        return titel;
    }

    private static String kopf(IViewPart sicht) {
        return ((IWorkbenchPart2) sicht).getContentDescription();
    }
}
