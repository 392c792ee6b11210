package org.leitwerk.ui.befehl;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.ui.willkommen.WillkommenEditor;

/** Shows the welcome page. */
public final class WillkommenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null && window.getActivePage() != null) {
            WillkommenEditor.oeffne(window.getActivePage());
        }
        return null;
    }
}
