package org.leitwerk.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.ui.plan.Planeditoren;

/** Takes the pictures of the documentation; {@code releng/bilder} puts them there. */
class BilderTest {

    @TempDir
    Path ordner;

    @Test
    void windowWithTreeTextAndProblems() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("musterstadt"))) {
            for (String sicht : new String[] {"uebersicht", "gliederung", "probleme"}) {
                Oberflaeche.zeigeSicht("org.leitwerk.ui.sicht." + sicht);
            }
            ITextEditor editor = plan.editor("ziele.leitwerk");
            warteAufFarben(editor);
            int stelle = Planeditoren.dokument(editor).get().indexOf("ziel GutAufwachsenZiel");
            editor.selectAndReveal(Math.max(0, stelle), 0);
            Oberflaeche.warteBis("Befunde", () -> !plan.sitzung().maengel().isEmpty());
            Oberflaeche.wartetBis(() -> false, 1500);
            Oberflaeche.fotografiere("doku-werkbank");
        }
    }

    @Test
    void proposalsWithTheirMeaning() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("musterstadt"))) {
            ITextEditor editor = plan.editor("massnahmen.leitwerk");
            IDocument dokument = Planeditoren.dokument(editor);
            dokument.set(dokument.get() + "\nmaßnahme Vorlesen \"Vorlesen in allen Kitas\" {\n    \n}\n");
            warteAufFarben(editor);
            editor.selectAndReveal(dokument.getLength() - 3, 0);
            Oberflaeche.verarbeite();
            ((ITextOperationTarget) editor.getAdapter(ITextOperationTarget.class))
                    .doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
            Oberflaeche.wartetBis(() -> false, 2500);
            Oberflaeche.fotografiere("doku-vorschlaege");
        }
    }

    @Test
    void formOfAnElement() throws IOException, PartInitException {
        try (Formularprobe probe = Formularprobe.musterstadt(ordner)) {
            IViewPart sicht = Oberflaeche.zeigeSicht("org.leitwerk.ui.sicht.eigenschaften");
            probe.waehle("Willkommensbesuche", "Willkommensbesuche bei allen");
            probe.gruppe("Geld");
            Oberflaeche.seite().activate(sicht);
            Oberflaeche.wartetBis(() -> false, 1500);
            Oberflaeche.fotografiere("doku-formular");
        }
    }

    @Test
    void cockpitWithItsPages() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("musterstadt"))) {
            plan.editor("plan.leitwerk");
            IViewPart cockpit = Oberflaeche.zeigeSicht("org.leitwerk.ui.sicht.cockpit");
            IWorkbenchPartReference verweis = Oberflaeche.seite().getReference(cockpit);
            Oberflaeche.seite().setPartState(verweis, IWorkbenchPage.STATE_MAXIMIZED);
            Tree ziele = Sichtteile.finde(cockpit, Tree.class);
            Oberflaeche.warteBis(
                    "bewertet",
                    () -> ziele.getItemCount() > 0
                            && !ziele.getItem(0).getText(1).isEmpty());
            ziele.getItem(0).getItem(1).setExpanded(true);
            Oberflaeche.wartetBis(() -> false, 1500);
            Oberflaeche.fotografiere("doku-cockpit");
            CTabFolder seiten = Sichtteile.finde(cockpit, CTabFolder.class);
            seiten.setSelection(1);
            Oberflaeche.wartetBis(() -> false, 1000);
            Oberflaeche.fotografiere("doku-cockpit-abweichungen");
            Oberflaeche.seite().setPartState(verweis, IWorkbenchPage.STATE_RESTORED);
            seiten.setSelection(0);
        } finally {
            Oberflaeche.seite().hideView(Oberflaeche.seite().findView("org.leitwerk.ui.sicht.cockpit"));
        }
    }

    private static void warteAufFarben(ITextEditor editor) {
        StyledText anzeige = (StyledText) editor.getAdapter(Control.class);
        Oberflaeche.warteBis("Farben", () -> anzeige.getStyleRanges().length > 100);
    }
}
