package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.schaubild.Bildmass;
import org.leitwerk.ui.analyse.AnalysenView;
import org.leitwerk.ui.indikator.IndikatorView;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.schaubild.Bildausgabe;
import org.leitwerk.ui.schaubild.Bildersicht;
import org.leitwerk.ui.schaubild.Blatt;
import org.leitwerk.ui.schaubild.Gegenstand;

/** The page of an indicator and the view of analyses. */
class SchaubilderTest {

    @TempDir
    Path ordner;

    @Test
    void anIndicatorIsShownAsChartTableAndDefinition() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            Bildersicht sicht = zeige(IndikatorView.ID, plan);
            Gegenstand einer = mit(sicht, "BetreuungsquoteU3");
            sicht.zeige(new Planelementwahl(plan.sitzung(), einer.adresse()));
            Oberflaeche.warteBis(
                    "Bild",
                    () -> sicht.bild() != null && sicht.bild().szene().titel().equals(einer.titel()));
            Oberflaeche.fotografiere("indikator");
            assertEquals(
                    "Definition",
                    einer.blaetter().get(einer.blaetter().size() - 1).titel());
            assertFalse(einer.lage().isBlank());
            Table tabelle = Sichtteile.finde(sicht, Table.class);
            assertEquals(sicht.bild().tafel().zeilen().size(), tabelle.getItemCount());
            Planelementwahl wahl = (Planelementwahl) ((IStructuredSelection)
                            sicht.getSite().getSelectionProvider().getSelection())
                    .getFirstElement();
            assertEquals(einer.adresse(), wahl.adresse());

            Blatt karte = einer.blaetter().stream()
                    .filter(blatt -> blatt.titel().equals("Karte"))
                    .findFirst()
                    .orElseThrow();
            String gesagt = karte.bau().apply(Bildmass.SEITE).szene().beschreibung();
            assertTrue(gesagt.startsWith("Karte mit 5 Räumen."), gesagt);

            sicht.waehleBlatt(einer.blaetter().size() - 1);
            Oberflaeche.fotografiere("indikator-definition");
            assertTrue(sicht.bild().tafel().zeilen().stream()
                    .anyMatch(z -> z.get(0).equals("Bewertung")));
        }
    }

    @Test
    void theKeyboardGoesFromMarkToMark() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            Bildersicht sicht = zeige(IndikatorView.ID, plan);
            sicht.zeige(new Planelementwahl(
                    plan.sitzung(), mit(sicht, "BetreuungsquoteU3").adresse()));
            Oberflaeche.verarbeite();
            sicht.setFocus();
            Canvas flaeche = (Canvas) Oberflaeche.seite()
                    .getWorkbenchWindow()
                    .getShell()
                    .getDisplay()
                    .getFocusControl();
            Event taste = new Event();
            taste.keyCode = SWT.ARROW_RIGHT;
            flaeche.notifyListeners(SWT.KeyDown, taste);
            List<String> saetze = Oberflaeche.alle(flaeche.getShell()).stream()
                    .filter(Text.class::isInstance)
                    .map(control -> ((Text) control).getText())
                    .toList();
            assertTrue(saetze.stream().anyMatch(s -> s.startsWith("Ist, 20")), saetze.toString());
        }
    }

    @Test
    void everySheetOfEveryAnalysisIsDrawnAndWritten() throws IOException, PartInitException {
        try (Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner.resolve("plan"))) {
            Bildersicht sicht = zeige(AnalysenView.ID, plan);
            for (Gegenstand einer : sicht.angebot()) {
                sicht.zeige(new Planelementwahl(plan.sitzung(), einer.adresse()));
                sicht.waehleBlatt(0);
                Oberflaeche.fotografiere("analyse-" + einer.titel().replaceAll("\\W+", "-"));
                for (Blatt blatt : einer.blaetter()) {
                    assertFalse(blatt.titel().isBlank());
                }
                for (String endung : List.of("svg", "png", "pdf", "xlsx")) {
                    Path datei = ordner.resolve("bild." + endung);
                    Bildausgabe.schreibe(sicht.bild(), datei);
                    assertTrue(Files.size(datei) > 500, datei.toString());
                }
                sicht.waehleBlatt(einer.blaetter().size() - 1);
                assertFalse(sicht.bild().tafel().zeilen().isEmpty(), einer.titel());
            }
        }
    }

    private static Bildersicht zeige(String id, Beispielplan plan) throws PartInitException {
        plan.editor("plan.leitwerk");
        Bildersicht sicht = (Bildersicht) Oberflaeche.zeigeSicht(id);
        Oberflaeche.warteBis("Angebot", () -> !sicht.angebot().isEmpty());
        return sicht;
    }

    private static Gegenstand mit(Bildersicht sicht, String name) {
        return sicht.angebot().stream()
                .filter(g -> g.adresse().toString().contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sicht.angebot().toString()));
    }
}
