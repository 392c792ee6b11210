package org.leitwerk.ui.plan;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ILog;

/**
 * Changes of several documents that belong together: whoever takes one of them back, in whichever editor, takes all of
 * them back. Each document has an undo history of its own; this ties steps of several together.
 */
public final class Aenderungsgruppe implements AutoCloseable, IOperationHistoryListener {

    private final IOperationHistory verlauf = OperationHistoryFactory.getOperationHistory();
    private final List<IUndoableOperation> schritte = new ArrayList<>();
    private boolean sammelt = true;
    private boolean zieht;

    private Aenderungsgruppe() {}

    /**
     * From now on every step that is added to the history belongs to the group, until it is closed. On the UI thread.
     *
     * @return the group, to be closed
     */
    public static Aenderungsgruppe beginne() {
        Aenderungsgruppe gruppe = new Aenderungsgruppe();
        gruppe.verlauf.addOperationHistoryListener(gruppe);
        return gruppe;
    }

    @Override
    public void close() {
        sammelt = false;
        if (schritte.size() < 2) {
            verlauf.removeOperationHistoryListener(this);
        }
    }

    @Override
    public void historyNotification(OperationHistoryEvent ereignis) {
        IUndoableOperation schritt = ereignis.getOperation();
        switch (ereignis.getEventType()) {
            case OperationHistoryEvent.OPERATION_ADDED -> {
                if (sammelt) {
                    schritte.add(schritt);
                }
            }
            case OperationHistoryEvent.UNDONE -> ziehNach(schritt, true);
            case OperationHistoryEvent.REDONE -> ziehNach(schritt, false);
            case OperationHistoryEvent.OPERATION_REMOVED -> {
                if (schritte.remove(schritt) && schritte.size() < 2) {
                    verlauf.removeOperationHistoryListener(this);
                }
            }
            default -> {
                // nothing that concerns the group
            }
        }
    }

    private void ziehNach(IUndoableOperation erster, boolean zurueck) {
        if (zieht || !schritte.contains(erster)) {
            return;
        }
        zieht = true;
        try {
            for (IUndoableOperation schritt : List.copyOf(schritte)) {
                if (schritt != erster && (zurueck ? schritt.canUndo() : schritt.canRedo())) {
                    if (zurueck) {
                        verlauf.undoOperation(schritt, null, null);
                    } else {
                        verlauf.redoOperation(schritt, null, null);
                    }
                }
            }
        } catch (ExecutionException e) {
            ILog.of(Aenderungsgruppe.class).error(e.getMessage(), e);
        } finally {
            zieht = false;
        }
    }
}
