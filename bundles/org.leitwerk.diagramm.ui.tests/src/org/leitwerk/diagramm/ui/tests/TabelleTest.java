package org.leitwerk.diagramm.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.ui.tests.Oberflaeche;

/** The table of a diagram: features of the elements are columns that are edited in their cells. */
class TabelleTest {

    @TempDir
    Path ordner;

    private static Table oeffne(Diagrammprobe probe, String spalte) {
        probe.editor().blaetter().setSelection(1);
        probe.editor().setFocus();
        Table tabelle = probe.editor().tabelle().tabelle().getTable();
        Oberflaeche.warteBis("Spalte " + spalte, () -> nummer(tabelle, spalte) >= 0);
        Oberflaeche.warteAufRuhe();
        return tabelle;
    }

    private static int nummer(Table tabelle, String spalte) {
        for (int i = 0; i < tabelle.getColumnCount(); i++) {
            if (tabelle.getColumn(i).getText().equals(spalte)) {
                return i;
            }
        }
        return -1;
    }

    private static TableItem zeile(Table tabelle, String anfang) {
        return List.of(tabelle.getItems()).stream()
                .filter(zeile -> zeile.getText(0).startsWith(anfang))
                .findFirst()
                .orElseThrow(() -> new AssertionError(anfang));
    }

    private static void bearbeite(Diagrammprobe probe, Table tabelle, String anfang, String spalte) {
        Object element = probe.editor().tabelle().tabelle().getElementAt(tabelle.indexOf(zeile(tabelle, anfang)));
        probe.editor().tabelle().tabelle().setSelection(new StructuredSelection(element));
        probe.editor().tabelle().tabelle().editElement(element, nummer(tabelle, spalte));
        Oberflaeche.verarbeite();
    }

    private static void druecke(Control feld, int taste) {
        Event ereignis = new Event();
        ereignis.keyCode = taste;
        ereignis.character = (char) taste;
        ereignis.detail = SWT.TRAVERSE_RETURN;
        feld.notifyListeners(taste == SWT.CR ? SWT.DefaultSelection : SWT.KeyDown, ereignis);
        Oberflaeche.verarbeite();
    }

    @Test
    void statesAreChosenInTheTableAndUndone() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zielhierarchie", "musterstadt", ordner)) {
            Table tabelle = oeffne(probe, "Status");
            Oberflaeche.fotografiere("tabelle-merkmale");
            int status = nummer(tabelle, "Status");
            String vorher = zeile(tabelle, "4 ").getText(status);
            bearbeite(probe, tabelle, "4 ", "Status");
            CCombo wahl = Oberflaeche.finde(tabelle, CCombo.class, Control::isVisible);
            int neu = List.of(wahl.getItems()).indexOf("beschlossen") == wahl.getSelectionIndex()
                    ? 1
                    : List.of(wahl.getItems()).indexOf("beschlossen");
            assertTrue(neu >= 0, List.of(wahl.getItems()).toString());
            String erwartet = wahl.getItem(neu);
            wahl.select(neu);
            wahl.notifyListeners(SWT.Selection, new Event());
            druecke(wahl, SWT.CR);
            Oberflaeche.warteBis(
                    "Status", () -> zeile(tabelle, "4 ").getText(status).equals(erwartet));
            assertTrue(probe.zurueck());
            Oberflaeche.warteBis(
                    "zurück", () -> zeile(tabelle, "4 ").getText(status).equals(vorher));
        }
    }

    @Test
    void weightsAreTypedInTheTable() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zielhierarchie", "musterstadt", ordner)) {
            Table tabelle = oeffne(probe, "Gewicht");
            probe.editor().arbeit().meldeWohin(grund -> {
                throw new AssertionError(grund);
            });
            bearbeite(probe, tabelle, "4 ", "Gewicht");
            Text feld = Oberflaeche.finde(tabelle, Text.class, Control::isVisible);
            feld.setText("15");
            druecke(feld, SWT.CR);
            int gewicht = nummer(tabelle, "Gewicht");
            Oberflaeche.warteBis(
                    "Gewicht", () -> zeile(tabelle, "4 ").getText(gewicht).startsWith("15"));
        }
    }

    @Test
    void whatTheLanguageDoesNotReadIsRefusedWithAnExample() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zielhierarchie", "musterstadt", ordner)) {
            Table tabelle = oeffne(probe, "Gewicht");
            String[] gesagt = {""};
            probe.editor().arbeit().meldeWohin(grund -> gesagt[0] = grund);
            String vorher = zeile(tabelle, "4 ").getText(nummer(tabelle, "Gewicht"));
            bearbeite(probe, tabelle, "4 ", "Gewicht");
            Text feld = Oberflaeche.finde(tabelle, Text.class, Control::isVisible);
            feld.setText("viel");
            druecke(feld, SWT.CR);
            Oberflaeche.warteBis("abgelehnt", () -> !gesagt[0].isEmpty());
            assertEquals(vorher, zeile(tabelle, "4 ").getText(nummer(tabelle, "Gewicht")));
        }
    }

    @Test
    void theKeyEditsTheLabelUntilTheArrowsGoElsewhere() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zielhierarchie", "musterstadt", ordner)) {
            Table tabelle = oeffne(probe, "Status");
            tabelle.setSelection(tabelle.indexOf(zeile(tabelle, "4 ")));
            tabelle.setFocus();
            tabelle.notifyListeners(SWT.Selection, new Event());
            probe.editor().tabelle().beschrifte();
            Oberflaeche.verarbeite();
            Text feld = Oberflaeche.finde(tabelle, Text.class, Control::isVisible);
            assertTrue(feld.getText().length() > 10, "zuerst die Bezeichnung: " + feld.getText());
        }
    }

    @Test
    void linesAreSortedByAFeature() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zeitplan", "musterstadt", ordner)) {
            Table tabelle = oeffne(probe, "Status");
            int status = nummer(tabelle, "Status");
            tabelle.getColumn(status).notifyListeners(SWT.Selection, new Event());
            Oberflaeche.verarbeite();
            List<String> werte = List.of(tabelle.getItems()).stream()
                    .map(zeile -> zeile.getText(status))
                    .toList();
            java.text.Collator ordnung = java.text.Collator.getInstance(java.util.Locale.GERMAN);
            assertEquals(werte.stream().sorted(ordnung).toList(), werte);
            assertTrue(werte.stream().distinct().count() > 1, werte.toString());
        }
    }
}
