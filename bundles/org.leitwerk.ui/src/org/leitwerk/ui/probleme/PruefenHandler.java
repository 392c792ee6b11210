package org.leitwerk.ui.probleme;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;

/** Looks at the folders of all open plans again, which checks what has changed, and shows the problems. */
public final class PruefenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent ereignis) throws ExecutionException {
        Planregister.das().offene().forEach(Plansitzung::leseNeu);
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(ereignis)
                    .getActivePage()
                    .showView(ProblemeView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
