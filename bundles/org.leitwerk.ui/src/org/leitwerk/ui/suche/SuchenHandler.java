package org.leitwerk.ui.suche;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the search; what is selected in the text is looked for at once. */
public final class SuchenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent ereignis) throws ExecutionException {
        String worte = HandlerUtil.getCurrentSelection(ereignis) instanceof ITextSelection text
                        && text.getText() != null
                        && !text.getText().contains("\n")
                ? text.getText()
                : "";
        try {
            ((SucheView) HandlerUtil.getActiveWorkbenchWindowChecked(ereignis)
                            .getActivePage()
                            .showView(SucheView.ID))
                    .suche(worte);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
