package org.leitwerk.ui.verweise;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.ui.plan.Gemeintes;
import org.leitwerk.ui.plan.Planelementwahl;

/** Shows what refers to the element whose name is at the caret, else to the one around it, else to the selected one. */
public final class VerweiseZeigenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent ereignis) throws ExecutionException {
        Optional<Planelementwahl> wahl = Gemeintes.in(HandlerUtil.getActivePart(ereignis));
        try {
            VerweiseView sicht = (VerweiseView) HandlerUtil.getActiveWorkbenchWindowChecked(ereignis)
                    .getActivePage()
                    .showView(VerweiseView.ID);
            wahl.ifPresent(sicht::zeige);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
