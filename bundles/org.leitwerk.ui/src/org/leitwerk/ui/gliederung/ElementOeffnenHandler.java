package org.leitwerk.ui.gliederung;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.ui.plan.Planeditoren;

/** Asks for an element by words and shows it in its text. */
public final class ElementOeffnenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent ereignis) throws ExecutionException {
        Elementdialog dialog = new Elementdialog(HandlerUtil.getActiveShell(ereignis));
        dialog.open();
        if (dialog.ergebnis().isPresent()) {
            Elementfund fund = dialog.ergebnis().get();
            try {
                Planeditoren.zeige(fund.sitzung(), fund.fund().adresse(), true);
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }
}
