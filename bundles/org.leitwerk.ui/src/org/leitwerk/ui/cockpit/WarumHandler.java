package org.leitwerk.ui.cockpit;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.ui.plan.Gemeintes;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Statusmeldung;

/** Explains the state of the element that is selected, or at the caret. */
public final class WarumHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent ereignis) {
        Optional<Planelementwahl> wahl = Gemeintes.in(HandlerUtil.getActivePart(ereignis));
        if (wahl.isEmpty()) {
            Statusmeldung.zeige(Messages.NichtsGewaehlt);
            return null;
        }
        IWorkbenchPage seite = HandlerUtil.getActiveWorkbenchWindow(ereignis).getActivePage();
        Frage frage = seite.findView(CockpitView.ID) instanceof CockpitView cockpit ? cockpit.frage() : Frage.IST;
        zeige(seite, wahl.get(), frage);
        return null;
    }

    /** Opens the view and explains an element in it. */
    static void zeige(IWorkbenchPage seite, Planelementwahl wahl, Frage worin) {
        try {
            ((BegruendungView) seite.showView(BegruendungView.ID)).zeige(wahl, worin);
        } catch (PartInitException e) {
            ILog.of(WarumHandler.class).error(e.getMessage(), e);
        }
    }
}
