package org.leitwerk.diagramm.ui.befehl;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.diagramm.ui.editor.DiagrammEditor;

/**
 * Passes commands of the platform on to the diagram that is open: the last part of a command's id names what is done.
 */
public final class Diagrammbefehl extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent ereignis) {
        if (HandlerUtil.getActiveEditor(ereignis) instanceof DiagrammEditor editor && editor.befehle() != null) {
            String id = ereignis.getCommand().getId();
            editor.befehle().tu(id.substring(id.lastIndexOf('.') + 1));
        }
        return null;
    }
}
