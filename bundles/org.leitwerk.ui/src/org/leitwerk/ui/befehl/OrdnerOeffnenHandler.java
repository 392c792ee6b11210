package org.leitwerk.ui.befehl;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.ui.plan.Planregister;

/** Opens the folder that the command names, or the one that the user chooses. */
public final class OrdnerOeffnenHandler extends AbstractHandler {

    /** Parameter of the command: absolute path of the folder. */
    static final String ORDNER = "ordner";

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        String folder = event.getParameter(ORDNER);
        if (folder == null) {
            DirectoryDialog dialog = new DirectoryDialog(shell);
            dialog.setText(Messages.PlanOeffnen);
            dialog.setMessage(Messages.OrdnerWaehlen);
            Planregister.das().zuletztBenutzte().stream()
                    .map(Path::getParent)
                    .filter(parent -> parent != null)
                    .findFirst()
                    .ifPresent(parent -> dialog.setFilterPath(parent.toString()));
            folder = dialog.open();
        }
        if (folder != null) {
            Planoeffner.oeffne(Path.of(folder), shell);
        }
        return null;
    }
}
