package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.bearbeitung.Neuangebote;
import org.leitwerk.dsl.ide.bearbeitung.Neuanlage;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planverlauf;
import org.leitwerk.ui.plan.Textanwender;

/** The tree of the whole plan. */
class UebersichtTest {

    @TempDir
    Path ordner;

    @Test
    void planIsShownInTheOrderOfTheCycle() throws IOException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            IViewPart sicht = Oberflaeche.zeigeSicht("org.leitwerk.ui.sicht.uebersicht");
            Tree baum = baum(sicht);
            Oberflaeche.warteBis(
                    "Plan", () -> baum.getItemCount() == 1 && baum.getItem(0).getItemCount() > 5);
            List<String> teile = texte(baum.getItem(0).getItems());
            List<String> kreislauf = teile.stream()
                    .map(t -> t.replaceAll("  .*", ""))
                    .filter(
                            List.of("Auftrag", "Bestandsaufnahme", "Leitbild", "Ziele", "Maßnahmen", "Controlling")
                                    ::contains)
                    .toList();
            assertEquals(
                    List.of("Auftrag", "Bestandsaufnahme", "Leitbild", "Ziele", "Maßnahmen", "Controlling"), kreislauf);
            Oberflaeche.fotografiere("uebersicht");
        }
    }

    @Test
    void filterShowsOnlyWhatFitsWithItsPath() throws IOException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            IViewPart sicht = Oberflaeche.zeigeSicht("org.leitwerk.ui.sicht.uebersicht");
            Tree baum = baum(sicht);
            Oberflaeche.warteBis("Plan", () -> baum.getItemCount() == 1);
            Text filter = Oberflaeche.finde(wurzel(sicht), Text.class, t -> true);
            filter.setText("familienzentr");
            Oberflaeche.warteBis(
                    "Treffer",
                    () -> alle(baum.getItems()).stream().anyMatch(t -> t.contains("Familienzentr"))
                            && alle(baum.getItems()).size() < 60);
            filter.setText("");
            // at once another plan: the filter is cleared a moment later
        }
    }

    @Test
    void whatIsAddedInTheTreeIsInTheTextAndUndoneFromTheTree()
            throws IOException, PartInitException, ExecutionException {
        String text = "// Vorwort\nziel Oben \"Familien geht es gut\" // bleibt\n";
        try (Beispielplan plan = Beispielplan.aus(ordner, "ziele.leitwerk", text)) {
            IViewPart sicht = Oberflaeche.zeigeSicht("org.leitwerk.ui.sicht.uebersicht");
            TreeViewer baum = (TreeViewer) sicht.getSite().getSelectionProvider();
            Oberflaeche.warteBis("Plan", () -> baum.getTree().getItemCount() == 1);
            Textanwender.bearbeite(
                    plan.sitzung(),
                    stand -> Neuanlage.lege(
                            stand, Neuangebote.fuer(SteuerungPackage.Literals.ZIEL), "Eltern sind stark"));
            String neu = Planeditoren.dokument(plan.editor("ziele.leitwerk")).get();
            assertTrue(neu.contains("Eltern sind stark") && neu.contains("// bleibt"), neu);
            Oberflaeche.warteBis("neue Zeile", () -> alle(baum.getTree().getItems()).stream()
                    .anyMatch(t -> t.contains("Eltern sind stark")));
            OperationHistoryFactory.getOperationHistory().undo(new Planverlauf(plan.sitzung()), null, null);
            assertEquals(
                    text, Planeditoren.dokument(plan.editor("ziele.leitwerk")).get());
        }
    }

    @Test
    void whatIsCutOutMovesToWhereItIsPutIn() throws IOException, PartInitException {
        String text = "ziel Oben \"Familien\"\n\nziel Unten \"Eltern\" { // bleibt\n    bis 2028\n}\n";
        try (Beispielplan plan = Beispielplan.aus(ordner, "ziele.leitwerk", text)) {
            IViewPart sicht = Oberflaeche.zeigeSicht("org.leitwerk.ui.sicht.uebersicht");
            TreeViewer baum = (TreeViewer) sicht.getSite().getSelectionProvider();
            Oberflaeche.warteBis(
                    "Ziele", () -> alle(baum.getTree().getItems()).stream().anyMatch(t -> t.contains("Eltern")));
            tue(sicht, baum, "Eltern", ActionFactory.CUT);
            tue(sicht, baum, "Familien", ActionFactory.PASTE);
            assertEquals(
                    text.replace("bis 2028\n", "bis 2028\n    leitet sich ab aus Oben\n"),
                    Planeditoren.dokument(plan.editor("ziele.leitwerk")).get());
            Oberflaeche.warteBis("Ziel darunter", () -> zeilen(baum.getTree().getItems()).stream()
                    .anyMatch(z -> z.getText().contains("Familien") && z.getItemCount() == 1));
        }
    }

    private static void tue(IViewPart sicht, TreeViewer baum, String zeile, ActionFactory was) {
        TreeItem gesucht = zeilen(baum.getTree().getItems()).stream()
                .filter(z -> z.getText().contains(zeile))
                .findFirst()
                .orElseThrow();
        baum.setSelection(new StructuredSelection(gesucht.getData()));
        sicht.getViewSite().getActionBars().getGlobalActionHandler(was.getId()).run();
    }

    @Test
    void changedTitleAndNewFindingsAreShownInTheSameLine() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.aus(ordner, "ziele.leitwerk", "ziel Oben \"Familien geht es gut\"\n")) {
            IViewPart sicht = Oberflaeche.zeigeSicht("org.leitwerk.ui.sicht.uebersicht");
            Tree baum = baum(sicht);
            Oberflaeche.warteBis("Ziel", () -> alle(baum.getItems()).stream().anyMatch(t -> t.contains("geht es gut")));
            Planeditoren.dokument(plan.editor("ziele.leitwerk")).set("ziel Oben \"Familien geht es besser\"\n");
            Oberflaeche.warteBis(
                    "neuer Titel", () -> alle(baum.getItems()).stream().anyMatch(t -> t.contains("geht es besser")));
            Planeditoren.dokument(plan.editor("ziele.leitwerk"))
                    .set("ziel Oben \"Familien geht es besser\"\nziel Unten \"Eltern\" { leitet sich ab aus Oben }\n");
            Oberflaeche.warteBis("ein Ziel darunter", () -> zeilen(baum.getItems()).stream()
                    .anyMatch(z -> z.getText().contains("geht es besser") && z.getItemCount() == 1));
            ((TreeViewer) sicht.getSite().getSelectionProvider()).expandAll();
            assertTrue(alle(baum.getItems()).stream().anyMatch(t -> t.contains("Eltern")));
        }
    }

    private static Tree baum(IViewPart sicht) {
        return ((TreeViewer) sicht.getSite().getSelectionProvider()).getTree();
    }

    private static Control wurzel(IViewPart sicht) {
        return baum(sicht).getParent();
    }

    private static List<String> texte(TreeItem[] zeilen) {
        List<String> texte = new ArrayList<>();
        for (TreeItem zeile : zeilen) {
            texte.add(zeile.getText());
        }
        return texte;
    }

    private static List<String> alle(TreeItem[] zeilen) {
        return zeilen(zeilen).stream().map(TreeItem::getText).toList();
    }

    private static List<TreeItem> zeilen(TreeItem[] zeilen) {
        List<TreeItem> alle = new ArrayList<>();
        for (TreeItem zeile : zeilen) {
            alle.add(zeile);
            alle.addAll(zeilen(zeile.getItems()));
        }
        return alle;
    }
}
