package org.leitwerk.ui.plan;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.UndoContext;
import org.eclipse.jface.text.IDocument;

/**
 * The history of a whole plan: what was done in any of its documents and diagrams. Tree, forms and diagrams undo by it.
 */
public final class Planverlauf extends UndoContext {

    private final Plansitzung sitzung;

    /**
     * The history of a plan.
     *
     * @param sitzung the plan
     */
    public Planverlauf(Plansitzung sitzung) {
        this.sitzung = sitzung;
    }

    @Override
    public boolean matches(IUndoContext anderer) {
        return anderer == this
                || anderer instanceof Plankontext kontext && kontext.sitzung() == sitzung
                || anderer instanceof ObjectUndoContext objekt
                        && objekt.getObject() instanceof IDocument dokument
                        && Planregister.das().gehoertZu(dokument, sitzung);
    }

    @Override
    public String getLabel() {
        return sitzung.name();
    }
}
