package org.leitwerk.ui.plan;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Says something in the status line, without being in the way. */
public final class Statusmeldung {

    private Statusmeldung() {}

    /**
     * Shows a message in the status line of the active part.
     *
     * @param text the message
     */
    public static void zeige(String text) {
        IWorkbenchWindow fenster = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart teil = fenster == null || fenster.getActivePage() == null
                ? null
                : fenster.getActivePage().getActivePart();
        if (teil instanceof IViewPart sicht) {
            sicht.getViewSite().getActionBars().getStatusLineManager().setMessage(text);
        } else if (teil instanceof IEditorPart editor) {
            editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
        }
    }

    /** The window to which dialogs belong; null if there is none. */
    static Shell fenster() {
        IWorkbenchWindow fenster = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return fenster == null ? null : fenster.getShell();
    }
}
