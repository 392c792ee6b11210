package org.leitwerk.diagramm.ui.regel;

import java.util.function.Supplier;
import org.eclipse.gef.commands.Command;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.ui.arbeit.Diagrammarbeit;

/** A command of GEF that passes a wish on. The history of the plan, not GEF's, takes it back. */
public final class Auftragsbefehl extends Command {

    private final Diagrammarbeit arbeit;
    private final Supplier<Auftrag> auftrag;

    /**
     * A command.
     *
     * @param arbeit carries the wish out
     * @param titel its name in the history
     * @param auftrag gives the wish when the command is executed; null for none
     */
    public Auftragsbefehl(Diagrammarbeit arbeit, String titel, Supplier<Auftrag> auftrag) {
        super(titel);
        this.arbeit = arbeit;
        this.auftrag = auftrag;
    }

    @Override
    public boolean canUndo() {
        return false;
    }

    @Override
    public void execute() {
        Auftrag wunsch = auftrag.get();
        if (wunsch != null) {
            arbeit.tu(wunsch, getLabel());
        }
    }
}
