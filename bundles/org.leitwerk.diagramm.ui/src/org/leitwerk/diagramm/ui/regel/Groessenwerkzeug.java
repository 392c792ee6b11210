package org.leitwerk.diagramm.ui.regel;

import java.util.List;
import java.util.Map;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.ResizeTracker;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** Changes the size of boxes: all that are selected are one wish. */
final class Groessenwerkzeug extends ResizeTracker {

    Groessenwerkzeug(GraphicalEditPart teil, int richtung) {
        super(teil, richtung);
    }

    @Override
    protected Command getCommand() {
        List<Szenenteil> teile = Ablage.teile(getOperationSet());
        if (teile.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        Map<String, Rahmen> rahmen = Ablage.neueRahmen((ChangeBoundsRequest) getSourceRequest(), teile);
        return new Auftragsbefehl(
                teile.get(0).zusammenhang().arbeit(), Messages.Groesse, () -> new Auftrag.Stellen(rahmen));
    }
}
