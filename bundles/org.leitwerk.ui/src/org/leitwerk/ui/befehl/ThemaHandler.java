package org.leitwerk.ui.befehl;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.leitwerk.ui.einstellungen.Thema;

/** Switches to light or dark colours; which of the two, the id of the command says. */
public final class ThemaHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        (event.getCommand().getId().endsWith("Dunkel") ? Thema.DUNKEL : Thema.HELL).setze();
        return null;
    }
}
