package org.leitwerk.ui.sicht;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Planverlauf;

/** Makes undo and redo of the main menu those of a plan while a view is active. */
public final class Verlaufsanschluss {

    private final IViewSite sicht;
    private Plansitzung sitzung;

    /**
     * For a view.
     *
     * @param sicht its site
     */
    public Verlaufsanschluss(IViewSite sicht) {
        this.sicht = sicht;
    }

    /**
     * Undoes and redoes in a plan from now on.
     *
     * @param neue the plan of what is selected; null leaves everything as it is
     */
    public void gilt(Plansitzung neue) {
        if (neue == null || neue == sitzung) {
            return;
        }
        sitzung = neue;
        Planverlauf verlauf = new Planverlauf(neue);
        IActionBars leisten = sicht.getActionBars();
        leisten.setGlobalActionHandler(
                ActionFactory.UNDO.getId(),
                new UndoActionHandler(sicht.getPart().getSite(), verlauf));
        leisten.setGlobalActionHandler(
                ActionFactory.REDO.getId(),
                new RedoActionHandler(sicht.getPart().getSite(), verlauf));
        leisten.updateActionBars();
    }
}
