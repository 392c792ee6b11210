package org.leitwerk.diagramm.ui.befehl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.leitwerk.diagramm.ui.editor.DiagrammEditor;
import org.leitwerk.ui.plan.Planverlauf;

/** All commands of an open diagram, by their ids: those of the main menu and those of the diagram itself. */
public final class Befehlssatz {

    private static final String KONTEXT = "org.leitwerk.diagramm.ui.imDiagramm";

    private final DiagrammEditor editor;
    private final Map<String, Befehl> befehle = new LinkedHashMap<>();
    private UndoActionHandler zurueck;
    private RedoActionHandler wieder;
    private Menu menue;

    /**
     * The commands of an editor whose picture is there already.
     *
     * @param editor the editor
     */
    public Befehlssatz(DiagrammEditor editor) {
        this.editor = editor;
        nimm(new Elementbefehle(editor).alle());
        nimm(new Ablagebefehle(editor).alle());
        nimm(new Ordnungsbefehle(editor).alle());
        nimm(new Ansichtsbefehle(editor).alle());
        nimm(new Ausgabebefehle(editor).alle());
    }

    private void nimm(List<Befehl> neue) {
        neue.forEach(befehl -> befehle.put(befehl.getId(), befehl));
    }

    /** Makes the commands work: main menu, keys, context menu. */
    public void hefteAn() {
        IActionBars leisten = editor.getEditorSite().getActionBars();
        Planverlauf verlauf = new Planverlauf(editor.arbeit().sitzung());
        zurueck = new UndoActionHandler(editor.getSite(), verlauf);
        wieder = new RedoActionHandler(editor.getSite(), verlauf);
        leisten.setGlobalActionHandler(ActionFactory.UNDO.getId(), zurueck);
        leisten.setGlobalActionHandler(ActionFactory.REDO.getId(), wieder);
        for (ActionFactory art : List.of(
                ActionFactory.DELETE,
                ActionFactory.COPY,
                ActionFactory.CUT,
                ActionFactory.PASTE,
                ActionFactory.SELECT_ALL,
                ActionFactory.FIND,
                ActionFactory.PRINT)) {
            befehl(art.getId()).ifPresent(befehl -> {
                // so that the key of a command works that no menu of the window has (printing)
                befehl.setActionDefinitionId(art.getCommandId());
                leisten.setGlobalActionHandler(art.getId(), befehl);
            });
        }
        leisten.updateActionBars();
        editor.getSite().getService(IContextService.class).activateContext(KONTEXT);
        editor.flaeche().sicht().addSelectionChangedListener(e -> aktualisiere());
        Tastatur.hefteAn(editor);
        MenuManager kontextmenue = new MenuManager();
        kontextmenue.setRemoveAllWhenShown(true);
        kontextmenue.addMenuListener(m -> Kontextmenue.fuelle(m, editor, this));
        menue = kontextmenue.createContextMenu(editor.flaeche().sicht().getControl());
        editor.flaeche().sicht().getControl().setMenu(menue);
        aktualisiere();
    }

    /**
     * A command.
     *
     * @param id its id, without the prefix of the bundle
     */
    public Optional<IAction> befehl(String id) {
        return Optional.ofNullable(befehle.get(id));
    }

    /**
     * A command that must be there.
     *
     * @param id its id
     */
    Action hole(String id) {
        Befehl befehl = befehle.get(id);
        befehl.aktualisiere();
        return befehl;
    }

    /**
     * Does what a command does.
     *
     * @param id its id
     */
    public void tu(String id) {
        befehl(id).ifPresent(IAction::run);
    }

    /** Looks again which commands are possible. */
    public void aktualisiere() {
        befehle.values().forEach(Befehl::aktualisiere);
    }

    /** Frees what must be freed. */
    public void entsorge() {
        if (zurueck != null) {
            zurueck.dispose();
            wieder.dispose();
        }
        if (menue != null && !menue.isDisposed()) {
            menue.dispose();
        }
    }
}
