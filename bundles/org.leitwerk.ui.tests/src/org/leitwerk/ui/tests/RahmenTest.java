package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.ui.einstellungen.Thema;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.start.UeberDialog;

/** The frame: one window with the perspective of planning, menus without clutter, and plans in the generic editor. */
class RahmenTest {

    private static final List<String> MENUS = List.of("Datei", "Bearbeiten", "Plan", "Ansicht", "Hilfe");

    /** Words that would be left over from the platform. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(Open|Save|Close|Window|Project|Search|Navigate|Show|New|Exit|Find|Undo|Redo|Run)\\b");

    @Test
    void oneWindowOpensInThePerspectiveOfPlanning() {
        assertEquals(1, PlatformUI.getWorkbench().getWorkbenchWindowCount());
        assertEquals(
                "org.leitwerk.ui.planung", Oberflaeche.seite().getPerspective().getId());
        assertEquals("Planung", Oberflaeche.seite().getPerspective().getLabel());
        assertTrue(Oberflaeche.fenster().getShell().getText().contains("Leitwerk"));
        assertTrue(Oberflaeche.fenster().getShell().getImages().length >= 5, "images of the program");
        Oberflaeche.fotografiere("rahmen");
    }

    @Test
    void planOpensInTheGenericEditor() {
        IContentType plan = Platform.getContentTypeManager().findContentTypeFor("ziele.leitwerk");
        assertNotNull(plan);
        assertEquals("org.leitwerk.ui.plan", plan.getId());
        IEditorDescriptor editor =
                PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor("ziele.leitwerk", plan);
        assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getId());
    }

    @Test
    void menusAreOursAndSpeakGerman() {
        List<String> labels = new ArrayList<>();
        Menu bar = Oberflaeche.fenster().getShell().getMenuBar();
        assertEquals(
                MENUS,
                Arrays.stream(bar.getItems())
                        .map(item -> item.getText().replace("&", ""))
                        .toList());
        for (MenuItem item : bar.getItems()) {
            item.getMenu().notifyListeners(SWT.Show, new Event());
            for (MenuItem entry : item.getMenu().getItems()) {
                labels.add(entry.getText());
            }
            item.getMenu().notifyListeners(SWT.Hide, new Event());
        }
        assertTrue(labels.stream().anyMatch(label -> label.contains("Neuer Plan")), labels.toString());
        for (String label : labels) {
            assertFalse(ENGLISH.matcher(label).find(), label);
        }
    }

    @Test
    void everyCommandOfOursHasACategoryAndAName() throws Exception {
        int ours = 0;
        for (Command command :
                PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
            if (command.getId().startsWith("org.leitwerk.ui.befehl.")) {
                ours++;
                assertFalse(command.getName().isBlank(), command.getId());
                assertTrue(command.getCategory().getId().startsWith("org.leitwerk.ui.befehle."), command.getId());
            }
        }
        assertTrue(ours > 20, "commands: " + ours);
    }

    @Test
    void preferencesAreOnlyThoseThatMatterForPlans() {
        List<String> roots = Arrays.stream(
                        PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
                .map(IPreferenceNode::getLabelText)
                .sorted()
                .toList();
        assertEquals(List.of("Allgemein", "Farben", "Regeln", "Schrift", "Tasten"), roots);
        for (String page : List.of("allgemein", "farben", "regeln", "schrift", "tasten")) {
            PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(
                    Oberflaeche.fenster().getShell(), "org.leitwerk.ui.einstellungen." + page, null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            Oberflaeche.fotografiere("einstellungen-" + page);
            dialog.close();
        }
    }

    @Test
    void preferencesInTheMenuOfATextAreOursToo(@TempDir Path folder) throws Exception {
        try (Beispielplan plan = Beispielplan.aus(folder, "ziele.leitwerk", "ziel A \"Alles\"\n")) {
            ITextEditor editor = Planeditoren.oeffne(plan.datei("ziele.leitwerk"), true);
            assertEquals(
                    ActionFactory.PREFERENCES.getId(),
                    editor.getAction(ITextEditorActionConstants.CONTEXT_PREFERENCES)
                            .getId());
        }
    }

    @Test
    void languageIsLeftWhereTheStartScriptLooks() throws Exception {
        Path file = new File(Platform.getInstanceLocation().getURL().getPath())
                .toPath()
                .resolve("sprache");
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(
                Oberflaeche.fenster().getShell(), "org.leitwerk.ui.einstellungen.allgemein", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Oberflaeche.finde(
                        dialog.getShell(), Combo.class, combo -> combo.getText().equals("Deutsch"))
                .select(1);
        Oberflaeche.finde(
                        dialog.getShell(),
                        Button.class,
                        button -> button == dialog.getShell().getDefaultButton())
                .notifyListeners(SWT.Selection, new Event());
        assertEquals("en\n", Files.readString(file));
        Files.delete(file);
    }

    @Test
    void darkAndLightSwitchWithoutARestart() throws Exception {
        IHandlerService handlers = Oberflaeche.fenster().getService(IHandlerService.class);
        handlers.executeCommand("org.leitwerk.ui.befehl.themaDunkel", null);
        assertEquals(Thema.DUNKEL, Thema.aktuell());
        Oberflaeche.fotografiere("dunkel");
        handlers.executeCommand("org.leitwerk.ui.befehl.themaHell", null);
        assertEquals(Thema.HELL, Thema.aktuell());
    }

    @Test
    void welcomePageHasThreeWaysIn() throws Exception {
        Oberflaeche.fenster()
                .getService(IHandlerService.class)
                .executeCommand("org.leitwerk.ui.befehl.willkommen", null);
        assertEquals("Willkommen", Oberflaeche.seite().getActiveEditor().getTitle());
        Shell shell = Oberflaeche.fenster().getShell();
        for (String way : List.of("Neuer Plan", "Beispielplan", "Ordner öffnen")) {
            Oberflaeche.finde(
                    shell,
                    Link.class,
                    link -> link.isVisible() && link.getText().contains(way));
        }
        Oberflaeche.fotografiere("willkommen");
    }

    @Test
    void aboutNamesVersionAndLicence() {
        UeberDialog dialog = new UeberDialog(Oberflaeche.fenster().getShell());
        dialog.setBlockOnOpen(false);
        dialog.open();
        Oberflaeche.fotografiere("ueber");
        assertEquals("Über Leitwerk", dialog.getShell().getText());
        Oberflaeche.finde(
                dialog.getShell(), Label.class, label -> label.getText().contains("Eclipse Public License"));
        dialog.close();
    }

    @Test
    void startLeavesNoEntryInTheLog() {
        File log = Platform.getLogFileLocation().toFile();
        assertFalse(log.exists() && log.length() > 0 && text(log).contains("!ENTRY"), () -> text(log));
    }

    private static String text(File file) {
        try {
            return Files.readString(file.toPath());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
