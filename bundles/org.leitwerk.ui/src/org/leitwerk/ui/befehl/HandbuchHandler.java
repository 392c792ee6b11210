package org.leitwerk.ui.befehl;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.ui.handbuch.HandbuchView;

/** Shows the first page of the handbook. */
public final class HandbuchHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null && window.getActivePage() != null) {
            HandbuchView.zeige(window.getActivePage(), HandbuchView.ANFANG);
        }
        return null;
    }
}
