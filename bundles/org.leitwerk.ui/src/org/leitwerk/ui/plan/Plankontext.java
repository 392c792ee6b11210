package org.leitwerk.ui.plan;

import org.eclipse.core.commands.operations.UndoContext;

/**
 * The context of steps that belong to a plan without changing a text of it, such as moving a box in a diagram. The
 * history of the plan ({@link Planverlauf}) takes them back in their turn; a text editor does not see them.
 */
public final class Plankontext extends UndoContext {

    private final Plansitzung sitzung;
    private final String titel;

    /**
     * A context of its own.
     *
     * @param sitzung the plan
     * @param titel what the steps are about, as a person reads it
     */
    public Plankontext(Plansitzung sitzung, String titel) {
        this.sitzung = sitzung;
        this.titel = titel;
    }

    /** The plan. */
    Plansitzung sitzung() {
        return sitzung;
    }

    @Override
    public String getLabel() {
        return titel;
    }
}
