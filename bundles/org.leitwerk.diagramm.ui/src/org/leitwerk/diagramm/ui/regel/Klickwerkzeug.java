package org.leitwerk.diagramm.ui.regel;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;

/** A click on a sign of a box, which does something instead of selecting. */
public final class Klickwerkzeug extends SelectEditPartTracker {

    private final Runnable arbeit;

    /**
     * A click that begins at a part.
     *
     * @param teil the part under the pointer
     * @param arbeit what the click does
     */
    public Klickwerkzeug(EditPart teil, Runnable arbeit) {
        super(teil);
        this.arbeit = arbeit;
    }

    @Override
    protected boolean handleButtonUp(int knopf) {
        if (isInState(STATE_DRAG)) {
            arbeit.run();
            setState(STATE_TERMINAL);
            return true;
        }
        return super.handleButtonUp(knopf);
    }
}
