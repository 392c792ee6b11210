package org.leitwerk.ui.start;

import java.util.Set;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Takes away what the platform shows in every workbench and what is of no use when one writes plans: preferences of
 * projects and builders, the search field for commands. What contributes by extension is hidden by an activity in
 * {@code plugin.xml} instead.
 */
final class Plattformreste {

    /** Id of the only page of the platform that stays: the table of keys. */
    private static final String KEYS = "org.eclipse.ui.preferencePages.Keys";

    private static final String OWN_PAGES = "org.leitwerk.ui.einstellungen";
    private static final Set<String> TRIM = Set.of("SearchField", "Search-PS Glue", "PerspectiveSwitcher", "PerspectiveSpacer");

    private Plattformreste() {}

    /** Leaves only our own preference pages, and the one of the keys below them. */
    static void filtereEinstellungen() {
        PreferenceManager manager = PlatformUI.getWorkbench().getPreferenceManager();
        IPreferenceNode keys = manager.getElements(PreferenceManager.PRE_ORDER).stream()
                .filter(node -> node.getId().equals(KEYS))
                .findFirst()
                .orElse(null);
        for (IPreferenceNode node : manager.getRootSubNodes()) {
            if (!node.getId().startsWith(OWN_PAGES)) {
                manager.remove(node);
            }
        }
        if (keys != null) {
            manager.addToRoot(keys);
        }
    }

    /** Removes the search field for commands from a window. */
    static void raeumeLeiste(IWorkbenchWindow window) {
        EModelService service = window.getService(EModelService.class);
        MWindow model = window.getService(MWindow.class);
        for (String id : TRIM) {
            for (MUIElement element : service.findElements(model, id, MUIElement.class)) {
                element.setToBeRendered(false);
            }
        }
    }
}
