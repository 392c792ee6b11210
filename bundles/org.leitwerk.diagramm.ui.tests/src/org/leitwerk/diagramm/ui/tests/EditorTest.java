package org.leitwerk.diagramm.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.plan.Plandienst;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.ui.editor.Diagrammeingabe;
import org.leitwerk.diagramm.ui.editor.DiagrammeingabeFactory;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.tests.Beispielplan;
import org.leitwerk.ui.tests.Oberflaeche;

/** The editor as a part of the workbench: bad input, saving, coming back, the table. */
class EditorTest {

    @TempDir
    Path ordner;

    private static Diagrammschluessel art(Beispielplan plan, String anfang) {
        return plan.sitzung().lies(stand -> new Plandienst().angebote(stand, null)).stream()
                .filter(angebot -> angebot.arttitel().startsWith(anfang))
                .findFirst()
                .orElseThrow()
                .schluessel();
    }

    private Diagrammprobe musterstadt() throws IOException {
        Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner);
        return Diagrammprobe.auf(plan, new Plandienst(), art(plan, "Zielhierarchie"));
    }

    private static String erstesZiel(Diagrammprobe probe) {
        return probe.editor().arbeit().bild().orElseThrow().elemente().values().stream()
                .filter(a -> "Ziel".equals(a.klasse()) && a.eingabe() != null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whileTheTextIsBrokenEditsAreRefusedAndNothingIsLost()
            throws IOException, PartInitException, BadLocationException {
        try (Diagrammprobe probe = musterstadt()) {
            IDocument text = Planeditoren.dokument(probe.plan().editor("ziele.leitwerk"));
            text.replace(text.getLength(), 0, "\nziel Kaputt \"offen\n");
            String kaputt = text.get();
            List<String> gruende = new ArrayList<>();
            probe.editor().arbeit().meldeWohin(gruende::add);
            Oberflaeche.seite().activate(probe.editor());
            probe.warteAufBild();
            probe.editor().arbeit().tu(new Auftrag.Beschriften(erstesZiel(probe), "Geht das?"), "Beschriften");
            assertEquals(1, gruende.size(), gruende.toString());
            assertTrue(gruende.get(0).endsWith("."), gruende.get(0));
            assertEquals(kaputt, text.get());
            Oberflaeche.fotografiere("editor-gesperrt");
        }
    }

    @Test
    void anEmptyPlanShowsAnInvitingPicture() throws IOException {
        Beispielplan plan = Beispielplan.aus(ordner, "plan.leitwerk", "// noch nichts\n");
        try (Diagrammprobe probe = Diagrammprobe.auf(plan, new Plandienst(), art(plan, "Zielhierarchie"))) {
            assertTrue(probe.editor().arbeit().bild().orElseThrow().elemente().isEmpty());
            assertTrue(probe.editor().arbeit().bild().orElseThrow().szene().elemente().stream()
                    .anyMatch(element -> !element.texte().isEmpty()));
            Oberflaeche.fotografiere("editor-leer");
            probe.nimmWerkzeugMitTitel("Ziel");
            probe.klicke(new Point(200, 150));
            Oberflaeche.warteBis("das erste Ziel", () -> !probe.editor()
                    .arbeit()
                    .bild()
                    .orElseThrow()
                    .elemente()
                    .isEmpty());
        }
    }

    @Test
    void savingWritesPositionsBesideThePlanAndTheyComeBack() throws IOException {
        try (Diagrammprobe probe = musterstadt()) {
            String id = erstesZiel(probe);
            Rahmen da =
                    probe.editor().flaeche().zusammenhang().modell().element(id).rahmen();
            Rahmen dort = new Rahmen(da.x() + 40, da.y() + 30, da.breite(), da.hoehe());
            probe.editor().arbeit().tu(new Auftrag.Stellen(java.util.Map.of(id, dort)), "Verschieben");
            Oberflaeche.warteBis(
                    "verschoben",
                    () -> probe.editor()
                                    .flaeche()
                                    .zusammenhang()
                                    .modell()
                                    .element(id)
                                    .rahmen()
                                    .x()
                            != da.x());
            Rahmen jetzt =
                    probe.editor().flaeche().zusammenhang().modell().element(id).rahmen();
            assertTrue(probe.editor().isDirty());
            assertTrue(Oberflaeche.seite().saveEditor(probe.editor(), false));
            assertFalse(probe.editor().isDirty());
            Path datei = probe.plan()
                    .sitzung()
                    .ordner()
                    .resolve("diagramme")
                    .resolve(probe.editor().arbeit().schluessel().name() + ".lage");
            assertTrue(Files.readString(datei).lines().count() > 1, datei.toString());
            Diagrammschluessel schluessel = probe.editor().arbeit().schluessel();
            Oberflaeche.seite().closeEditor(probe.editor(), false);
            try (Diagrammprobe wieder = Diagrammprobe.auf(probe.plan(), new Plandienst(), schluessel)) {
                assertEquals(
                        jetzt,
                        wieder.editor()
                                .flaeche()
                                .zusammenhang()
                                .modell()
                                .element(id)
                                .rahmen());
            }
        }
    }

    @Test
    void aDiagramIsRestoredAfterARestart() {
        Diagrammeingabe eingabe = new Diagrammeingabe(
                ordner, new Diagrammschluessel("Zielhierarchie", null, "zielhierarchie"), "Zielhierarchie");
        XMLMemento merkzettel = XMLMemento.createWriteRoot("eingabe");
        ((IPersistableElement) eingabe).saveState(merkzettel);
        assertEquals(eingabe, new DiagrammeingabeFactory().createElement(merkzettel));
    }

    @Test
    void theTableHoldsTheSameElementsAndFollowsTheSelection() throws IOException {
        try (Diagrammprobe probe = musterstadt()) {
            int anzahl = probe.editor().arbeit().bild().orElseThrow().elemente().size();
            probe.editor().blaetter().setSelection(1);
            probe.editor().setFocus();
            Oberflaeche.verarbeite();
            assertEquals(anzahl, probe.editor().tabelle().tabelle().getTable().getItemCount());
            String id = erstesZiel(probe);
            probe.editor().flaeche().waehle(List.of(id));
            assertEquals(
                    1, ((StructuredSelection) probe.editor().tabelle().tabelle().getSelection()).size());
            Oberflaeche.fotografiere("editor-tabelle");
        }
    }

    @Test
    void everyElementCanBeSelectedAndFoundByName() throws IOException {
        try (Diagrammprobe probe = musterstadt()) {
            probe.editor().befehle().tu("selectAll");
            assertEquals(
                    probe.editor().arbeit().bild().orElseThrow().elemente().size(),
                    probe.gewaehlte().size());
            Oberflaeche.fotografiere("editor-alles");
        }
    }
}
