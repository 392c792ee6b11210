package org.leitwerk.ui.befehl;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.leitwerk.ui.plan.Planregister;

/** The plans that were used last, as entries of the file menu. */
public final class ZuletztContribution extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> folders = Planregister.das().zuletztBenutzte();
        if (folders.isEmpty()) {
            IAction none = new Action(Messages.ZuletztKeine) {};
            none.setEnabled(false);
            return new IContributionItem[] {new ActionContributionItem(none)};
        }
        IContributionItem[] items = new IContributionItem[folders.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = new ActionContributionItem(new Oeffnen(folders.get(i), i + 1));
        }
        return items;
    }

    private static final class Oeffnen extends Action {

        private final Path folder;

        Oeffnen(Path folder, int number) {
            super((number < 10 ? "&" : "") + number + "  " + folder.getFileName() + "  ("
                    + folder.toString().replace("&", "&&") + ")");
            this.folder = folder;
        }

        @Override
        public void run() {
            Planoeffner.oeffne(
                    folder, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
        }
    }
}
