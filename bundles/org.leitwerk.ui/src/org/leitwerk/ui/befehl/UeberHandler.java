package org.leitwerk.ui.befehl;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.ui.start.UeberDialog;

/** Shows what this program is and which version. */
public final class UeberHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new UeberDialog(HandlerUtil.getActiveShell(event)).open();
        return null;
    }
}
