package org.leitwerk.diagramm.ui.regel;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/** Executes commands and keeps none: undo and redo are those of the plan. */
public final class Direktstapel extends CommandStack {

    @Override
    public void execute(Command befehl) {
        if (befehl != null && befehl.canExecute()) {
            befehl.execute();
        }
    }
}
