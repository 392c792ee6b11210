package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.steuerung.Zielsystem;
import org.leitwerk.ui.einstellungen.Vorgaben;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Planverlauf;

/** The wizards, from their command to what they leave on disk and in the editor. */
class AssistentenTest {

    private static final String ZIELE =
            "// mein Plan\r\nplanung P \"Plan\"   // bleibt\r\n\r\nziel Hilfe \"Hilfe\" {  /* so */ }\r\n";

    @TempDir
    Path ordner;

    @BeforeEach
    void begin() throws IOException {
        ordner = ordner.toRealPath();
        Planregister.das().starte();
        Vorgaben.speicher().setValue("assistent.ordner", ordner.toString());
    }

    @AfterEach
    void close() {
        Oberflaeche.seite().closeAllEditors(false);
        Planregister.das().offene().forEach(Planregister.das()::schliesse);
        Vorgaben.speicher().setToDefault("assistent.ordner");
        Oberflaeche.verarbeite();
    }

    @Test
    void newPlanAfterTheHandbookIsWrittenOpenedAndWithoutErrors() {
        mitAssistent("neuerPlan", "Neuer Plan", dialog -> {
            assertFalse(knopf(dialog, "Fertigstellen").isEnabled(), "der Ordner war noch nicht zu sehen");
            druecke(knopf(dialog, "Weiter"));
            Oberflaeche.verarbeite();
            assertFalse(knopf(dialog, "Fertigstellen").isEnabled(), "ohne Titel");
            felder(dialog).get(0).setText("Familienplan für Übermorgen");
            felder(dialog).get(1).setText("Stadt \"Muster\"");
            assertEquals(
                    ordner.resolve("familienplan-fuer-uebermorgen").toString(),
                    felder(dialog).get(2).getText());
            Oberflaeche.fotografiere("assistent-neuer-plan");
            druecke(knopf(dialog, "Fertigstellen"));
        });
        Path plan = ordner.resolve("familienplan-fuer-uebermorgen");
        assertEquals(plan, Planregister.das().offene().get(0).ordner());
        assertEquals("plan.leitwerk", Oberflaeche.seite().getActiveEditor().getTitle());
        assertEquals(8, Planlader.dateien(plan).size());
        Plan gelesen = Planlader.neu().lade(plan);
        assertEquals(List.of(), gelesen.meldungen());
        assertEquals(
                "Familienplan für Übermorgen", gelesen.planung().orElseThrow().getTitel());
    }

    @Test
    void newPlanFromAnExampleIsACopyOfIt() throws IOException {
        Path ziel = ordner.resolve("kopie");
        mitAssistent("neuerPlan", "Neuer Plan", dialog -> {
            Button beispiel =
                    Oberflaeche.finde(dialog, Button.class, b -> b.getText().contains("eispiel"));
            knopf(dialog, "Handbuch").setSelection(false);
            beispiel.setSelection(true);
            druecke(beispiel);
            waehle(Oberflaeche.finde(dialog, Table.class, t -> true), "Mannheim");
            druecke(knopf(dialog, "Weiter"));
            assertTrue(felder(dialog).get(0).isFocusControl(), "the folder is what is left to type");
            felder(dialog).get(0).setText(ziel.toString());
            druecke(knopf(dialog, "Fertigstellen"));
        });
        assertEquals(
                Beispiele.mitNamen("mannheim").orElseThrow().text("plan.leitwerk"),
                Files.readString(ziel.resolve("plan.leitwerk")));
        assertEquals("plan.leitwerk", Oberflaeche.seite().getActiveEditor().getTitle());
    }

    @Test
    void exampleGoesIntoANewFolderOnly() throws IOException {
        Path besetzt = Files.createDirectory(ordner.resolve("besetzt"));
        Files.writeString(besetzt.resolve("meins.txt"), "meins");
        mitAssistent("beispielOeffnen", "Beispielplan öffnen", dialog -> {
            assertEquals(
                    ordner.resolve("musterstadt").toString(),
                    felder(dialog).get(0).getText());
            Oberflaeche.fotografiere("assistent-beispiel");
            felder(dialog).get(0).setText(besetzt.toString());
            assertFalse(knopf(dialog, "Fertigstellen").isEnabled());
            assertTrue(worte(dialog).contains("liegt schon etwas"), worte(dialog));
            felder(dialog).get(0).setText("relativ");
            assertTrue(worte(dialog).contains("kein vollständiger Pfad"), worte(dialog));
            felder(dialog).get(0).setText(ordner.resolve("musterstadt").toString());
            druecke(knopf(dialog, "Fertigstellen"));
        });
        assertTrue(Files.exists(ordner.resolve("musterstadt/daten/kitabesuch.csv")));
        try (Stream<Path> inhalt = Files.list(ordner)) {
            assertEquals(2, inhalt.count(), "ein Entwurf blieb liegen");
        }
    }

    @Test
    void goalSetIsOneStepAndCanBeTakenBackByteForByte() throws IOException, PartInitException, ExecutionException {
        try (Beispielplan plan = Beispielplan.aus(ordner, "ziele.leitwerk", ZIELE)) {
            mitAssistent("neuesZielsystem", "Neues Zielsystem", dialog -> {
                felder(dialog).get(0).setText("Frühe Hilfen");
                felder(dialog).get(1).setText("2029");
                Oberflaeche.fotografiere("assistent-zielsystem-1");
                druecke(knopf(dialog, "Weiter"));
                felder(dialog).get(0).setText("Familien sind stark\nKinder sind gesund");
                felder(dialog).get(1).setText("Hebammen begleiten 200 Familien");
                felder(dialog).get(3).setText("Zwei Stellen sind besetzt");
                Oberflaeche.fotografiere("assistent-zielsystem-2");
                druecke(knopf(dialog, "Fertigstellen"));
            });
            IDocument text = Planeditoren.dokument(plan.editor("ziele.leitwerk"));
            assertTrue(text.get().startsWith(ZIELE), text.get());
            assertTrue(text.get().contains("leitet sich ab aus FamilienStark"), text.get());
            assertFalse(text.get().replace("\r\n", "").contains("\n"), "fremde Zeilenenden");
            assertEquals(4L, plan.sitzung().lies(stand -> stand.mitNamen("FrueheHilfen")
                    .map(system -> (long) ((Zielsystem) system).getZiele().size())
                    .orElse(0L)));
            OperationHistoryFactory.getOperationHistory().undo(new Planverlauf(plan.sitzung()), null, null);
            assertEquals(ZIELE, text.get());
        }
    }

    @Test
    void exportAndImportGiveTheSamePlan() throws IOException {
        Path xmi = ordner.resolve("austausch/plan.xmi");
        Path zurueck = ordner.resolve("zurueck");
        Path geteilt = ordner.resolve("geteilt");
        try (Beispielplan plan = Beispielplan.oeffne("heimerziehung", ordner.resolve("plan"))) {
            exportiere(xmi, dialog -> {});
            importiere(xmi, zurueck, false);
            assertEquals("plan.leitwerk", Oberflaeche.seite().getActiveEditor().getTitle());
            assertTrue(new EcoreUtil.EqualityHelper()
                    .equals(elemente(plan.sitzung().ordner()), elemente(zurueck)));
            importiere(xmi, geteilt, true);
            assertTrue(Planlader.dateien(geteilt).size() > 1);
            assertEquals(namen(zurueck), namen(geteilt));
        }
    }

    @Test
    void planWithMistakesIsNotExported() throws IOException {
        Path xmi = ordner.resolve("plan.xmi");
        Path plan = Files.createDirectory(ordner.resolve("plan"));
        try (Beispielplan offen = Beispielplan.aus(plan, "ziele.leitwerk", "ziel A { gewihct 3 }\n")) {
            exportiere(xmi, dialog -> {
                assertTrue(worte(dialog).contains("Der Plan enthält Fehler"), worte(dialog));
                assertTrue(
                        Oberflaeche.findet(dialog, Text.class, t -> t.getText().contains("gewihct"))
                                .isPresent());
                Oberflaeche.fotografiere("assistent-export-fehler");
            });
            assertFalse(Files.exists(xmi), offen.sitzung().name());
        }
    }

    @Test
    void importSaysWhatIsWrongWithAFileAndReplacesNothingWithoutAsking() throws IOException {
        Path kaputt = Files.writeString(ordner.resolve("kaputt.xmi"), "<?xml version=\"1.0\"?>\n<!DOCTYPE a>\n<a/>\n");
        Path ziel = Files.createDirectory(ordner.resolve("ziel"));
        Path vorhandene = Files.writeString(ziel.resolve("plan.leitwerk"), ZIELE);
        mitAssistent("xmiImportieren", "XMI importieren", dialog -> {
            felder(dialog).get(0).setText(ordner.resolve("fehlt.xmi").toString());
            assertTrue(worte(dialog).contains("Diese Datei gibt es nicht"), worte(dialog));
            felder(dialog).get(0).setText(kaputt.toString());
            druecke(knopf(dialog, "Fertigstellen"));
            assertTrue(worte(dialog).contains("kaputt.xmi, Zeile"), worte(dialog));
            assertTrue(worte(dialog).contains("Nichts wurde geschrieben"), worte(dialog));
        });
        assertFalse(Files.exists(ordner.resolve("kaputt")));
        try (Beispielplan plan = Beispielplan.oeffne("heimerziehung", ordner.resolve("plan"))) {
            Path xmi = ordner.resolve("plan.xmi");
            exportiere(xmi, dialog -> {});
            assertTrue(Files.exists(xmi), plan.sitzung().name());
            Display.getCurrent().timerExec(1500, AssistentenTest::verneine);
            importiere(xmi, ziel, false);
        }
        assertEquals(ZIELE, Files.readString(vorhandene));
    }

    @Test
    void newFileBelongsToThePlan() throws IOException {
        try (Beispielplan plan = Beispielplan.aus(ordner, "ziele.leitwerk", ZIELE)) {
            mitAssistent("neueDatei", "Neue Datei im Plan", dialog -> {
                felder(dialog).get(0).setText("ziele.leitwerk");
                assertFalse(knopf(dialog, "Fertigstellen").isEnabled());
                felder(dialog).get(0).setText("");
                Combo inhalt = Oberflaeche.finde(dialog, Combo.class, c -> true);
                inhalt.select(inhalt.indexOf("Maßnahmen"));
                druecke(inhalt);
                assertEquals("massnahmen.leitwerk", felder(dialog).get(0).getText());
                druecke(knopf(dialog, "Fertigstellen"));
            });
            assertEquals("// Maßnahmen\n\n", Files.readString(ordner.resolve("massnahmen.leitwerk")));
            assertEquals(
                    "massnahmen.leitwerk", Oberflaeche.seite().getActiveEditor().getTitle());
            assertEquals(2, plan.sitzung().lies(stand -> stand.pfade().size()));
        }
    }

    private void exportiere(Path xmi, Consumer<Shell> danach) {
        mitAssistent("xmiExportieren", "XMI exportieren", dialog -> {
            felder(dialog).get(0).setText(xmi.toString());
            druecke(knopf(dialog, "Fertigstellen"));
            danach.accept(dialog);
        });
    }

    private void importiere(Path xmi, Path ziel, boolean teilen) {
        mitAssistent("xmiImportieren", "XMI importieren", dialog -> {
            felder(dialog).get(0).setText(xmi.toString());
            felder(dialog).get(1).setText(ziel.toString());
            knopf(dialog, "Dateien nach Teilen").setSelection(teilen);
            druecke(knopf(dialog, "Fertigstellen"));
        });
    }

    /** Answers the question that lies above a wizard of the same title. */
    private static void verneine() {
        Oberflaeche.warteBis("Frage", () -> neinknopf().isPresent());
        druecke(neinknopf().orElseThrow());
    }

    private static Optional<Button> neinknopf() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(Shell::isVisible)
                .flatMap(shell ->
                        Oberflaeche.findet(shell, Button.class, b -> b.getText()
                                        .replace("&", "")
                                        .equals("Nein"))
                                .stream())
                .findFirst();
    }

    private static List<EObject> elemente(Path ordner) {
        Plan plan = Planlader.neu().lade(ordner);
        assertEquals(List.of(), plan.meldungen());
        EcoreUtil.resolveAll(plan.dateien());
        return plan.inhalte().stream()
                .flatMap(datei -> datei.eContents().stream())
                .toList();
    }

    private static List<String> namen(Path ordner) {
        return Planlader.neu()
                .lade(ordner)
                .elemente()
                .map(element -> element.eClass().getName() + " " + element.getName() + " " + element.getTitel())
                .sorted()
                .toList();
    }

    /** Runs a command that opens a wizard; the wizard is closed afterwards in any case. */
    private static void mitAssistent(String befehl, String titel, Consumer<Shell> handlung) {
        Throwable[] fehler = new Throwable[1];
        Display.getCurrent().timerExec(300, () -> {
            Shell dialog = Oberflaeche.warteAufFenster(titel);
            try {
                handlung.accept(dialog);
            } catch (RuntimeException | AssertionError e) {
                fehler[0] = e;
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
        try {
            Oberflaeche.fenster()
                    .getService(IHandlerService.class)
                    .executeCommand("org.leitwerk.ui.befehl." + befehl, null);
        } catch (CommandException e) {
            throw new AssertionError(befehl, e);
        }
        Oberflaeche.verarbeite();
        if (fehler[0] != null) {
            throw new AssertionError(befehl, fehler[0]);
        }
    }

    /** The fields of text in which one can write, in their order on the visible page. */
    private static List<Text> felder(Shell dialog) {
        return Oberflaeche.alle(dialog).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.isVisible() && text.isEnabled() && (text.getStyle() & SWT.READ_ONLY) == 0)
                .toList();
    }

    private static Button knopf(Shell dialog, String text) {
        return Oberflaeche.finde(
                dialog, Button.class, b -> b.getText().replace("&", "").contains(text));
    }

    private static void druecke(Widget knopf) {
        knopf.notifyListeners(SWT.Selection, new Event());
        Oberflaeche.verarbeite();
    }

    private static void waehle(Table liste, String anfang) {
        for (int i = 0; i < liste.getItemCount(); i++) {
            if (liste.getItem(i).getText().startsWith(anfang)) {
                liste.setSelection(i);
                Event ereignis = new Event();
                ereignis.item = liste.getItem(i);
                liste.notifyListeners(SWT.Selection, ereignis);
            }
        }
    }

    /** Everything a wizard says in labels and in its line of messages. */
    private static String worte(Shell dialog) {
        StringBuilder worte = new StringBuilder();
        Oberflaeche.alle(dialog).forEach(teil -> {
            if (teil instanceof Label label) {
                worte.append(label.getText()).append('\n');
            } else if (teil instanceof Text text) {
                worte.append(text.getText()).append('\n');
            }
        });
        return worte.toString();
    }
}
