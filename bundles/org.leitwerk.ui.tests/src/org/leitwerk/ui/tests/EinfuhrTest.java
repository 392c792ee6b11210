package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planverlauf;

/** The import of a data file: what a person sees before it is done, and that it is one step. */
class EinfuhrTest {

    private static final String PLAN = """
            // bleibt
            indikator Besuche "Besuchsquote" {
                einheit % // auch das bleibt
            }
            indikator Freude "Freude"
            """;

    @TempDir
    Path ordner;

    @Test
    void importIsShownBeforehandAndTakenBackInOneStep() throws IOException, PartInitException, ExecutionException {
        Path daten = Files.writeString(
                ordner.resolve("quote 2025.csv"), "Jahr;Besuchsquote\n2023;75\n2024;80,5\n2025;abc\n2022;70,25\n");
        try (Beispielplan plan =
                Beispielplan.aus(Files.createDirectory(ordner.resolve("plan")), "plan.leitwerk", PLAN)) {
            mitAssistent(dialog -> {
                assertFalse(knopf(dialog, "Weiter").isEnabled());
                Oberflaeche.finde(dialog, Text.class, feld -> (feld.getStyle() & SWT.READ_ONLY) == 0)
                        .setText(daten.toString());
                assertTrue(
                        Oberflaeche.wartetBis(() -> knopf(dialog, "Weiter").isEnabled(), Oberflaeche.GEDULD),
                        () -> worte(dialog));
                Combo wert = Oberflaeche.finde(
                        dialog, Combo.class, feld -> feld.getText().equals("Besuchsquote"));
                assertEquals("keine", wert.getItem(0));
                assertFalse(knopf(dialog, "Fertigstellen").isEnabled(), "die Vorschau war noch nicht zu sehen");
                Oberflaeche.fotografiere("einfuhr-datei");
                druecke(knopf(dialog, "Weiter"));
                Table zeilen = Oberflaeche.finde(dialog, Table.class, Table::isVisible);
                assertEquals(4, zeilen.getItemCount());
                assertEquals("80,5", zeilen.getItem(1).getText(2));
                assertTrue(worte(dialog).contains("'abc' ist keine Zahl"), worte(dialog));
                assertTrue(worte(dialog).contains("daten/quote-2025.csv"), worte(dialog));
                Oberflaeche.fotografiere("einfuhr-vorschau");
                druecke(knopf(dialog, "Fertigstellen"));
            });
            String text = Planeditoren.dokument(plan.editor("plan.leitwerk")).get();
            assertTrue(text.contains("aus \"daten/quote-2025.csv\""), text);
            assertTrue(text.contains("// auch das bleibt") && text.startsWith("// bleibt"), text);
            assertEquals(
                    Files.readString(daten),
                    Files.readString(plan.sitzung().ordner().resolve("daten/quote-2025.csv")));
            OperationHistoryFactory.getOperationHistory().undo(new Planverlauf(plan.sitzung()), null, null);
            assertEquals(
                    PLAN, Planeditoren.dokument(plan.editor("plan.leitwerk")).get());
        }
    }

    @Test
    void fileThatIsNoTableIsRefusedWithTheReason() throws IOException {
        Path daten =
                Files.writeString(ordner.resolve("seite.csv"), "<!DOCTYPE html><html><body>Anmelden</body></html>");
        try (Beispielplan plan =
                Beispielplan.aus(Files.createDirectory(ordner.resolve("plan")), "plan.leitwerk", PLAN)) {
            mitAssistent(dialog -> {
                Oberflaeche.finde(dialog, Text.class, feld -> (feld.getStyle() & SWT.READ_ONLY) == 0)
                        .setText(daten.toString());
                Oberflaeche.warteBis("Grund", () -> worte(dialog).contains("HTML"));
                assertFalse(knopf(dialog, "Weiter").isEnabled());
                assertFalse(knopf(dialog, "Fertigstellen").isEnabled());
            });
            assertFalse(Files.exists(plan.sitzung().ordner().resolve("daten")));
        }
    }

    /** Runs the command; the wizard is closed afterwards in any case. */
    private static void mitAssistent(Consumer<Shell> handlung) {
        Throwable[] fehler = new Throwable[1];
        Display.getCurrent().timerExec(300, () -> {
            Shell dialog = Oberflaeche.warteAufFenster("Daten importieren");
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
                    .executeCommand("org.leitwerk.ui.befehl.datenImportieren", null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
        Oberflaeche.verarbeite();
        if (fehler[0] != null) {
            throw new AssertionError(fehler[0]);
        }
    }

    private static Button knopf(Shell dialog, String text) {
        return Oberflaeche.finde(
                dialog, Button.class, b -> b.getText().replace("&", "").contains(text));
    }

    private static void druecke(Button knopf) {
        knopf.notifyListeners(SWT.Selection, new Event());
        Oberflaeche.verarbeite();
    }

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
