package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart2;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planverlauf;

/** The view of the problems of all open plans. */
class ProblemeTest {

    private static final String ID = "org.leitwerk.ui.sicht.probleme";

    @TempDir
    Path ordner;

    @Test
    void problemsAreGroupedCountedAndFiltered() throws IOException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            IViewPart sicht = Oberflaeche.zeigeSicht(ID);
            Tree baum = baum(sicht);
            Oberflaeche.warteBis(
                    "Befunde",
                    () -> summe(baum) > 0
                            && summe(baum) == plan.sitzung().maengel().size());
            Oberflaeche.fotografiere("probleme");
            List<String> regeln = plan.sitzung().maengel().stream()
                    .map(Mangel::titel)
                    .distinct()
                    .toList();
            assertEquals(regeln.size(), baum.getItemCount(), "eine Gruppe je Regel");
            assertTrue(baum.getItem(0).getExpanded(), "wenige Befunde sind gleich zu sehen");
            assertFalse(baum.getItem(0).getItem(0).getText(0).isEmpty());
            String kopf = kopf(sicht);
            assertTrue(kopf.matches("\\d+ Fehler, \\d+ Warnung(en)?, \\d+ Hinweise?"), kopf);

            String wort = plan.sitzung().maengel().get(0).bezeichnung();
            Text filter = Oberflaeche.finde(baum.getParent(), Text.class, t -> true);
            filter.setText(wort);
            Oberflaeche.warteBis("weniger Befunde", () -> kopf(sicht).contains(summe(baum) + " gezeigt"));
            assertTrue(summe(baum) > 0);
            filter.setText("");
            Oberflaeche.warteBis("wieder alle", () -> !kopf(sicht).contains("gezeigt"));
        }
    }

    @Test
    void groupsAndScopeAreChosenInTheMenuOfTheView() throws Exception {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            IViewPart sicht = Oberflaeche.zeigeSicht(ID);
            Tree baum = baum(sicht);
            Oberflaeche.warteBis(
                    "Befunde",
                    () -> summe(baum) > 0
                            && summe(baum) == plan.sitzung().maengel().size());
            List<Mangel> maengel = plan.sitzung().maengel();
            try {
                waehle(sicht, "Gruppieren", "Datei");
                assertEquals(
                        maengel.stream().map(Mangel::name).distinct().count(),
                        baum.getItemCount(),
                        "eine Gruppe je Datei");
                waehle(sicht, "Gruppieren", "Element");
                assertEquals(
                        maengel.stream().map(Mangel::element).distinct().count(), baum.getItemCount(), "je Element");
                waehle(sicht, "Gruppieren", "Ohne Gruppen");
                assertEquals(maengel.size(), baum.getItemCount());
                assertEquals(maengel.stream().map(Mangel::meldung).sorted().toList(), meldungen(baum));
                plan.editor("ziele.leitwerk");
                waehle(sicht, "Umfang", "Datei");
                assertEquals(
                        maengel.stream()
                                .filter(m -> m.name().equals("ziele.leitwerk"))
                                .count(),
                        baum.getItemCount());
            } finally {
                waehle(sicht, "Umfang", "Alle");
                waehle(sicht, "Gruppieren", "Regel");
            }
        }
    }

    private static List<String> meldungen(Tree baum) {
        return Stream.of(baum.getItems())
                .map(zeile -> zeile.getText(0))
                .sorted()
                .toList();
    }

    /** Chooses an entry of a submenu of the menu of the view. */
    private static void waehle(IViewPart sicht, String menue, String eintrag) {
        IContributionItem unter = Stream.of(
                        sicht.getViewSite().getActionBars().getMenuManager().getItems())
                .filter(einer -> einer instanceof MenuManager manager
                        && text(manager.getMenuText()).startsWith(menue))
                .findFirst()
                .orElseThrow();
        for (IContributionItem einer : ((MenuManager) unter).getItems()) {
            IAction aktion = ((ActionContributionItem) einer).getAction();
            boolean dieser = text(aktion.getText()).contains(eintrag);
            aktion.setChecked(dieser);
            if (dieser) {
                aktion.run();
            }
        }
        Oberflaeche.verarbeite();
    }

    private static String text(String titel) {
        return titel.replace("&", "");
    }

    @Test
    void enterOpensThePlaceAndAFixIsUndoneAsOneStep() throws Exception {
        String text = "planung P \"Plan\"\n\nziel Z1 \"Kinder sind gesund\"\nziel Z2 \"Eltern sind stark\"\n";
        try (Beispielplan plan = Beispielplan.aus(ordner, "plan.leitwerk", text)) {
            IViewPart sicht = Oberflaeche.zeigeSicht(ID);
            Tree baum = baum(sicht);
            Oberflaeche.warteBis(
                    "Befunde",
                    () -> summe(baum) > 0
                            && summe(baum) == plan.sitzung().maengel().size());
            TreeItem gruppe = baum.getItem(0);
            gruppe.setExpanded(true);
            TreeItem zeile = gruppe.getItem(0);
            String meldung = zeile.getText(0);
            String nummer = zeile.getText(3);
            baum.setSelection(zeile);
            sende(baum, SWT.Selection, zeile);
            sende(baum, SWT.DefaultSelection, zeile);
            ITextEditor editor = (ITextEditor) Oberflaeche.seite().getActiveEditor();
            ITextSelection stelle =
                    (ITextSelection) editor.getSelectionProvider().getSelection();
            assertEquals(nummer, Integer.toString(stelle.getStartLine() + 1), meldung);

            unterdrueckeImMenue(plan, sicht, baum);
        }
    }

    private static void unterdrueckeImMenue(Beispielplan plan, IViewPart sicht, Tree baum) throws ExecutionException {
        IDocument dokument =
                Planeditoren.dokument((ITextEditor) Oberflaeche.seite().getActiveEditor());
        String vorher = dokument.get();
        int zahl = summe(baum);
        Oberflaeche.seite().activate(sicht);
        baum.getItem(0).setExpanded(true);
        baum.setSelection(baum.getItem(0).getItem(0));
        sende(baum, SWT.Selection, baum.getItem(0).getItem(0));
        baum.getMenu().notifyListeners(SWT.Show, new Event());
        baum.getDisplay().timerExec(500, () -> {
            Shell fenster = Oberflaeche.warteAufFenster("Mit Begründung unterdrücken");
            Oberflaeche.finde(fenster, Text.class, t -> t.getEditable()).setText("Kommt mit der Fortschreibung");
            Oberflaeche.fotografiere("probleme-begruendung");
            fenster.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        eintrag(baum, "Begründung").notifyListeners(SWT.Selection, new Event());
        Oberflaeche.warteBis(
                "Ausnahme im Text", () -> dokument.get().contains("weil \"Kommt mit der Fortschreibung\""));
        Oberflaeche.warteBis("einer weniger", () -> summe(baum) == zahl - 1);
        OperationHistoryFactory.getOperationHistory().undo(new Planverlauf(plan.sitzung()), null, null);
        assertEquals(vorher, dokument.get());
        Oberflaeche.warteBis("wieder da", () -> summe(baum) == zahl);
    }

    private static MenuItem eintrag(Tree baum, String teil) {
        return Stream.of(baum.getMenu().getItems())
                .filter(eintrag -> eintrag.getText().contains(teil))
                .findFirst()
                .orElseThrow(() -> new AssertionError(teil + " nicht im Menü"));
    }

    @Test
    void thousandsOfProblemsComeQuicklyAndKeepTheSelection() throws IOException {
        String ziele = Stream.iterate(1, i -> i + 1)
                .limit(2500)
                .map(i -> "ziel Z" + i + " \"Ziel Nummer " + i + "\"\n")
                .collect(Collectors.joining());
        try (Beispielplan plan = Beispielplan.aus(ordner, "viele.leitwerk", ziele)) {
            IViewPart sicht = Oberflaeche.zeigeSicht(ID);
            Tree baum = baum(sicht);
            Oberflaeche.warteBis("Befunde", () -> summe(baum) >= 5000);
            baum.getItem(0).setExpanded(true);
            TreeItem zeile = baum.getItem(0).getItem(100);
            String meldung = zeile.getText(0);
            assertFalse(meldung.isEmpty());
            baum.setSelection(zeile);
            sende(baum, SWT.Expand, baum.getItem(0));
            long beginn = System.nanoTime();
            Text filter = Oberflaeche.finde(baum.getParent(), Text.class, t -> true);
            filter.setText("ziel");
            filter.setText("");
            int alle = summe(baum);
            Oberflaeche.wartetBis(() -> false, 400);
            assertEquals(alle, summe(baum));
            long millis = (System.nanoTime() - beginn) / 1_000_000;
            assertTrue(millis < 3000, millis + " ms");
            assertEquals(meldung, baum.getSelection()[0].getText(0));
        }
    }

    @Test
    void ruleIsExplained() throws IOException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            IViewPart sicht = Oberflaeche.zeigeSicht(ID);
            Tree baum = baum(sicht);
            Oberflaeche.warteBis("Befunde", () -> summe(baum) > 0);
            TreeItem gruppe = baum.getItem(0);
            baum.setSelection(gruppe);
            baum.getDisplay().asyncExec(() -> {
                baum.getMenu().notifyListeners(SWT.Show, new Event());
                eintrag(baum, "Warum").notifyListeners(SWT.Selection, new Event());
            });
            List<String> erklaerung = new ArrayList<>();
            baum.getDisplay().timerExec(1000, () -> {
                Shell fenster = Oberflaeche.warteAufFenster("Warum");
                Oberflaeche.fotografiere("probleme-warum");
                erklaerung.add(
                        Oberflaeche.finde(fenster, StyledText.class, t -> true).getText());
                fenster.close();
            });
            Oberflaeche.warteBis("Erklärung", () -> !erklaerung.isEmpty());
            String titel = gruppe.getText().replaceAll(" \\(\\d+\\)$", "");
            assertTrue(erklaerung.get(0).startsWith(titel), erklaerung.get(0));
            assertTrue(erklaerung.get(0).contains("Quelle"), erklaerung.get(0));
        }
    }

    private static void sende(Tree baum, int art, TreeItem zeile) {
        Event ereignis = new Event();
        ereignis.item = zeile;
        baum.notifyListeners(art, ereignis);
        Oberflaeche.verarbeite();
    }

    private static Tree baum(IViewPart sicht) {
        return Sichtteile.finde(sicht, Tree.class);
    }

    private static String kopf(IViewPart sicht) {
        return ((IWorkbenchPart2) sicht).getContentDescription();
    }

    private static int summe(Tree baum) {
        int summe = 0;
        for (TreeItem gruppe : baum.getItems()) {
            String zahl = gruppe.getText().replaceAll(".*\\((\\d+)\\)$", "$1");
            summe += zahl.matches("\\d+") ? Integer.parseInt(zahl) : 0;
        }
        return summe;
    }
}
