package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.ui.plan.Planeditoren;

/** The cockpit: what a controller sees after a value was changed, and reads about it. */
class CockpitTest {

    private static final String PLAN = """
            planung P "Plan"
            organisation Jugendamt "Jugendamt"
            organisation Schulamt "Schulamt"
            ziel Frueh "Familien finden früh Hilfe" {
                verantwortlich Jugendamt
                gemessen an Besuche führend: von 40 auf 80 % gegenüber 2021 spätestens 2025
            }
            ziel Schule "Kinder kommen gern in die Schule" {
                verantwortlich Schulamt
                gemessen an Freude führend: von 40 auf 80 % gegenüber 2021 spätestens 2025
            }
            indikator Besuche "Besuchsquote" {
                einheit %
                besser höher
                methode sollist
                werte ist aus "daten.csv" spalte "Wert" jahr "Jahr"
            }
            indikator Freude "Freude" {
                einheit %
                besser höher
                methode sollist
                werte ist 2021: 40   2025: 80
            }
            szenario Weniger "Weniger Geld" {
                wert Freude 2025: 45
            }
            """;

    @TempDir
    Path ordner;

    private IViewPart cockpit;

    /** A view remembers what was chosen in it, also for the next test. */
    @AfterEach
    void hide() {
        Combo tag = feld("Tag, zu dem");
        tag.setText("");
        tag.notifyListeners(SWT.DefaultSelection, new Event());
        for (String name : List.of("Szenario", "Vergleichen mit", "Zuständig")) {
            feld(name).select(0);
            feld(name).notifyListeners(SWT.Selection, new Event());
        }
        Oberflaeche.finde(wurzel(), Text.class, feld -> true).setText("");
        Oberflaeche.warteAufRuhe();
        Oberflaeche.seite().hideView(Oberflaeche.seite().findView("org.leitwerk.ui.sicht.cockpit"));
        Oberflaeche.seite().hideView(Oberflaeche.seite().findView("org.leitwerk.ui.sicht.begruendung"));
        Oberflaeche.verarbeite();
    }

    @Test
    void valueChangedInTheDataFileTurnsItsGoalAndOneSentenceSaysWhy() throws IOException, CommandException {
        try (Beispielplan plan = oeffne()) {
            warteAufStatus("Familien finden früh Hilfe", "grün");
            schreibeDaten("Jahr;Wert\n2021;40\n2025;44\n");
            warteAufStatus("Familien finden früh Hilfe", "rot");
            warteAufStatus("Kinder kommen gern", "grün");
            Oberflaeche.fotografiere("cockpit");
            waehle("Familien finden früh Hilfe");
            Oberflaeche.seite().activate(cockpit);
            fuehreAus("org.leitwerk.ui.befehl.warum");
            IViewPart warum = Oberflaeche.seite().findView("org.leitwerk.ui.sicht.begruendung");
            StyledText satz = Sichtteile.finde(warum, StyledText.class);
            Oberflaeche.warteBis("ein Satz", () -> satz.getText().contains("Familien finden früh Hilfe"));
            Tree saetze = Sichtteile.finde(warum, Tree.class);
            ((TreeViewer) warum.getSite().getSelectionProvider()).expandAll();
            Oberflaeche.warteBis("die Zahl in einem Satz darunter", () -> alle(saetze.getItems()).stream()
                    .anyMatch(z -> z.getText().contains("44")));
            assertTrue(satz.getText().contains("rot"), satz.getText());
            Oberflaeche.fotografiere("cockpit-warum");
            schreibeDaten("Jahr;Wert\n2021;40\n2025;80\n");
            Oberflaeche.warteBis(
                    "die Begründung folgt den Daten", () -> satz.getText().contains("grün"));
        }
    }

    @Test
    void deviationsComeWorstFirstWithWhoIsResponsible() throws IOException {
        try (Beispielplan plan = oeffne()) {
            schreibeDaten("Jahr;Wert\n2021;40\n2025;44\n");
            warteAufStatus("Familien finden früh Hilfe", "rot");
            Table liste = tabelle(1);
            Oberflaeche.warteBis("Abweichungen", () -> liste.getItemCount() == 2);
            for (TableItem zeile : liste.getItems()) {
                assertTrue(zeile.getText(1).contains("rot"), zeile.getText(1));
            }
            assertTrue(
                    Arrays.stream(liste.getItems()).anyMatch(z -> z.getText(4).contains("Jugendamt")),
                    "wer zuständig ist");
            assertTrue(
                    Arrays.stream(liste.getItems()).anyMatch(z -> z.getText(2).contains("fehlen 36")),
                    "um wie viel: " + liste.getItem(0).getText(2) + " "
                            + liste.getItem(1).getText(2));
        }
    }

    @Test
    void filterByResponsibleUnitAndWordsLeavesOnlyWhatFits() throws IOException {
        try (Beispielplan plan = oeffne()) {
            warteAufStatus("Familien finden früh Hilfe", "grün");
            waehle(feld("Zuständig"), "Schulamt");
            Oberflaeche.warteBis(
                    "nur das Ziel des Schulamts",
                    () -> titel().equals(List.of("Kinder kommen gern in die Schule", "Freude"))
                            || titel().equals(List.of("Kinder kommen gern in die Schule")));
            waehle(feld("Zuständig"), "Zuständig: alle");
            Text worte = Oberflaeche.finde(wurzel(), Text.class, feld -> true);
            worte.setText("besuchs");
            Oberflaeche.warteBis("der Indikator mit seinem Ziel", () -> titel().equals(
                            List.of("Familien finden früh Hilfe", "Besuchsquote")));
        }
    }

    @Test
    void scenarioStandsBesideThePlanWithWhatChanges() throws IOException {
        try (Beispielplan plan = oeffne()) {
            warteAufStatus("Kinder kommen gern", "grün");
            waehle(feld("Szenario"), "Weniger Geld");
            warteAufStatus("Kinder kommen gern", "rot");
            waehle(feld("Vergleichen mit"), "Wie geplant");
            Table vergleich = tabelle(2);
            Oberflaeche.warteBis("Unterschiede", () -> vergleich.getItemCount() == 2);
            assertEquals("Wie geplant", vergleich.getColumn(1).getText());
            assertEquals("Weniger Geld", vergleich.getColumn(3).getText());
            TableItem ziel = Arrays.stream(vergleich.getItems())
                    .filter(z -> z.getText(0).contains("Kinder kommen gern"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(ziel.getText(1).contains("grün") && ziel.getText(3).contains("rot"), ziel.getText(3));
            assertTrue(
                    Arrays.stream(vergleich.getItems())
                            .anyMatch(z -> z.getText(5).contains("45")),
                    "was angenommen ist");
            Oberflaeche.fotografiere("cockpit-vergleich");
        }
    }

    @Test
    void earlierDayKnowsOnlyWhatWasMeasuredThen() throws IOException {
        try (Beispielplan plan = oeffne()) {
            warteAufStatus("Kinder kommen gern", "grün");
            Combo tag = feld("Tag, zu dem");
            tag.setText("2021");
            tag.notifyListeners(SWT.DefaultSelection, new Event());
            Oberflaeche.warteBis("der erste Wert", () -> alle(baum().getItems()).stream()
                    .anyMatch(z -> z.getText(0).contains("Kinder kommen gern")
                            && z.getText(3).contains("2021")));
            tag.setText("31.02.2021");
            tag.notifyListeners(SWT.DefaultSelection, new Event());
            assertTrue(tag.getToolTipText().contains("kein Tag"), tag.getToolTipText());
        }
    }

    @Test
    void valueTypedInTheTextIsSeenAtOnceAndDoubleClickLeadsBack() throws IOException, PartInitException {
        try (Beispielplan plan = oeffne()) {
            warteAufStatus("Kinder kommen gern", "grün");
            var dokument = Planeditoren.dokument(plan.editor("plan.leitwerk"));
            dokument.set(PLAN.replace("2025: 80", "2025: 41"));
            warteAufStatus("Kinder kommen gern", "rot");
            waehle("Freude");
            baum().notifyListeners(SWT.DefaultSelection, new Event());
            Oberflaeche.warteBis("im Text", () -> {
                var auswahl = (ITextSelection) Oberflaeche.seite()
                        .getActiveEditor()
                        .getSite()
                        .getSelectionProvider()
                        .getSelection();
                return auswahl.getText() != null && auswahl.getText().contains("Freude");
            });
        }
    }

    @Test
    void emptyPlanSaysWhatToDo() throws IOException {
        try (Beispielplan plan = Beispielplan.aus(ordner, "plan.leitwerk", "planung P \"Plan\"\n")) {
            zeige();
            Oberflaeche.warteBis(
                    "Hinweis",
                    () -> cockpit instanceof ViewPart teil
                            && teil.getContentDescription().contains("noch keine Ziele"));
            assertEquals(0, baum().getItemCount());
        }
    }

    private Beispielplan oeffne() throws IOException {
        Files.writeString(ordner.resolve("daten.csv"), "Jahr;Wert\n2021;40\n2025;80\n");
        Beispielplan plan = Beispielplan.aus(ordner, "plan.leitwerk", PLAN);
        zeige();
        return plan;
    }

    private void zeige() {
        cockpit = Oberflaeche.zeigeSicht("org.leitwerk.ui.sicht.cockpit");
    }

    private void schreibeDaten(String text) throws IOException {
        Path datei = ordner.resolve("daten.csv");
        FileTime vorher = Files.getLastModifiedTime(datei);
        Files.writeString(datei, text);
        // a machine may write twice in one tick of its clock
        Files.setLastModifiedTime(datei, FileTime.fromMillis(vorher.toMillis() + 2000));
    }

    private Control wurzel() {
        return (Control) cockpit.getSite().getService(MPart.class).getWidget();
    }

    private Tree baum() {
        return Oberflaeche.finde(wurzel(), Tree.class, eine -> true);
    }

    /** The list of a page, brought to the front. */
    private Table tabelle(int seite) {
        CTabFolder mappe = Oberflaeche.finde(wurzel(), CTabFolder.class, eine -> true);
        mappe.setSelection(seite);
        return (Table) mappe.getItem(seite).getControl();
    }

    private Combo feld(String name) {
        return Oberflaeche.finde(
                wurzel(),
                Combo.class,
                feld -> String.valueOf(feld.getToolTipText()).contains(name)
                        || name.equals("Tag, zu dem") && feld.getToolTipText().contains("kein Tag"));
    }

    private static void waehle(Combo feld, String zeile) {
        Oberflaeche.warteBis(zeile, () -> Arrays.asList(feld.getItems()).contains(zeile));
        feld.select(Arrays.asList(feld.getItems()).indexOf(zeile));
        feld.notifyListeners(SWT.Selection, new Event());
    }

    private void waehle(String titel) {
        TreeItem zeile = alle(baum().getItems()).stream()
                .filter(z -> z.getText().contains(titel))
                .findFirst()
                .orElseThrow();
        baum().setSelection(zeile);
        Event ereignis = new Event();
        ereignis.item = zeile;
        baum().notifyListeners(SWT.Selection, ereignis);
        Oberflaeche.verarbeite();
    }

    private void warteAufStatus(String titel, String wort) {
        Oberflaeche.warteBis(titel + " " + wort, () -> alle(baum().getItems()).stream()
                .anyMatch(z -> z.getText(0).contains(titel) && z.getText(1).contains(wort)));
    }

    private List<String> titel() {
        return alle(baum().getItems()).stream().map(TreeItem::getText).toList();
    }

    private static List<TreeItem> alle(TreeItem[] zeilen) {
        List<TreeItem> alle = new ArrayList<>();
        for (TreeItem zeile : zeilen) {
            alle.add(zeile);
            alle.addAll(alle(zeile.getItems()));
        }
        return alle;
    }

    private static void fuehreAus(String befehl) throws CommandException {
        Oberflaeche.fenster().getService(IHandlerService.class).executeCommand(befehl, null);
    }
}
