package org.leitwerk.diagramm.ui.regel;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** Drags boxes: all of them are one wish, and what takes them is shown. */
public final class Ziehwerkzeug extends DragEditPartsTracker {

    /**
     * A drag that begins at a part.
     *
     * @param teil the part under the pointer
     */
    public Ziehwerkzeug(EditPart teil) {
        super(teil);
    }

    @Override
    protected Command getCommand() {
        return Ablage.befehl((ChangeBoundsRequest) getTargetRequest(), getOperationSet(), getTargetEditPart());
    }

    @Override
    protected boolean isCloneActive() {
        return false; // copies are made by the clipboard
    }

    @Override
    protected void showTargetFeedback() {
        super.showTargetFeedback();
        hebeHervor(true);
    }

    @Override
    protected void eraseTargetFeedback() {
        hebeHervor(false);
        super.eraseTargetFeedback();
    }

    private void hebeHervor(boolean ja) {
        if (getTargetEditPart() instanceof Szenenteil ziel && ziel != getSourceEditPart()) {
            ziel.hebeHervor(ja);
        }
    }
}
