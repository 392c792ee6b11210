package org.leitwerk.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;

/** Offers the ways out of what is wrong at the caret: the same list as the light bulb. */
public final class BehebenHandler extends Textbefehl {

    @Override
    void fuehreAus(Editorzusammenhang z, ExecutionEvent ereignis) {
        if (z.viewer() instanceof ITextOperationTarget ziel && ziel.canDoOperation(ISourceViewer.QUICK_ASSIST)) {
            ziel.doOperation(ISourceViewer.QUICK_ASSIST);
        }
    }
}
