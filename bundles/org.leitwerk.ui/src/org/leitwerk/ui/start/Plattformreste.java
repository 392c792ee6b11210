package org.leitwerk.ui.start;

import java.util.List;
import java.util.Set;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/**
 * Takes away what the platform shows in every workbench and what is of no use when one writes plans: preferences of
 * projects and builders, the search field for commands. What contributes by extension is hidden by an activity in
 * {@code plugin.xml} instead.
 */
final class Plattformreste {

    private static final String OWN_PAGES = "org.leitwerk.ui.einstellungen";
    private static final Set<String> TRIM =
            Set.of("SearchField", "Search-PS Glue", "PerspectiveSwitcher", "PerspectiveSpacer");

    /**
     * Tool buttons of the text editors: they go through annotations of all kinds, which our view of problems does
     * better.
     */
    private static final List<String> ACTION_SETS = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.presentation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.NavigateActionSet");

    private Plattformreste() {}

    /** Leaves only our own preference pages. */
    static void filtereEinstellungen() {
        PreferenceManager manager = PlatformUI.getWorkbench().getPreferenceManager();
        for (IPreferenceNode node : manager.getRootSubNodes()) {
            if (!node.getId().startsWith(OWN_PAGES)) {
                manager.remove(node);
            }
        }
    }

    /** Removes from a window the search field for commands and the tool buttons of the text editors, for good. */
    static void raeumeLeiste(IWorkbenchWindow window) {
        verstecke(window.getActivePage());
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                verstecke(page);
            }

            @Override
            public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
                if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
                    verstecke(page);
                }
            }
        });
        EModelService service = window.getService(EModelService.class);
        MWindow model = window.getService(MWindow.class);
        for (String id : TRIM) {
            for (MUIElement element : service.findElements(model, id, MUIElement.class)) {
                element.setToBeRendered(false);
            }
        }
    }

    /**
     * Lets the entry for preferences in the menu of every text editor open our own pages: those that the platform would
     * show there are the ones taken away.
     */
    static void lenkeEinstellungen(IWorkbenchWindow window) {
        IPartListener2 listener = new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference part) {
                if (part.getPart(false) instanceof ITextEditor editor) {
                    editor.setAction(
                            ITextEditorActionConstants.CONTEXT_PREFERENCES, ActionFactory.PREFERENCES.create(window));
                }
            }
        };
        window.getPartService().addPartListener(listener);
    }

    private static void verstecke(IWorkbenchPage page) {
        if (page != null) {
            ACTION_SETS.forEach(page::hideActionSet);
        }
    }
}
