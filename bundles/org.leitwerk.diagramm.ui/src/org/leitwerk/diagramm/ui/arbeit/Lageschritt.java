package org.leitwerk.diagramm.ui.arbeit;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** A change of positions in the history: moving, hiding, collapsing, layers and filters. */
final class Lageschritt extends AbstractOperation {

    private final Diagrammarbeit arbeit;
    private final String vorher;
    private final String nachher;

    Lageschritt(Diagrammarbeit arbeit, IUndoContext kontext, String titel, String vorher, String nachher) {
        super(titel);
        this.arbeit = arbeit;
        this.vorher = vorher;
        this.nachher = nachher;
        addContext(kontext);
    }

    @Override
    public IStatus execute(IProgressMonitor fortschritt, IAdaptable info) {
        return redo(fortschritt, info);
    }

    @Override
    public IStatus redo(IProgressMonitor fortschritt, IAdaptable info) {
        arbeit.setzeLage(nachher, 1);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor fortschritt, IAdaptable info) {
        arbeit.setzeLage(vorher, -1);
        return Status.OK_STATUS;
    }
}
