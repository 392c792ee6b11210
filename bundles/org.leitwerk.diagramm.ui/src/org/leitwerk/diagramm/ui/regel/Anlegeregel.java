package org.leitwerk.diagramm.ui.regel;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.ui.teil.Bildteil;
import org.leitwerk.diagramm.ui.teil.Szenenteil;
import org.leitwerk.diagramm.ui.teil.Zusammenhang;

/** A click or a drop with a tool of the palette uses it there. */
public final class Anlegeregel extends AbstractEditPolicy {

    @Override
    public EditPart getTargetEditPart(Request wunsch) {
        if (RequestConstants.REQ_CREATE.equals(wunsch.getType()) && werkzeug(wunsch) != null) {
            Zusammenhang z = zusammenhang();
            String abbildung = z.modell().abbildung(Zusammenhang.id(getHost()));
            return werkzeug(wunsch).eltern().contains(abbildung) ? getHost() : null;
        }
        return null;
    }

    private Zusammenhang zusammenhang() {
        return getHost() instanceof Szenenteil teil ? teil.zusammenhang() : ((Bildteil) getHost()).zusammenhang();
    }

    private static Werkzeugangabe werkzeug(Request wunsch) {
        return wunsch instanceof CreateRequest anlegen && anlegen.getNewObject() instanceof Werkzeugangabe werkzeug
                ? werkzeug
                : null;
    }

    @Override
    public Command getCommand(Request wunsch) {
        Werkzeugangabe werkzeug = werkzeug(wunsch);
        if (!RequestConstants.REQ_CREATE.equals(wunsch.getType()) || werkzeug == null) {
            return null;
        }
        Point ort = ((CreateRequest) wunsch).getLocation() == null
                ? null
                : ((CreateRequest) wunsch).getLocation().getCopy();
        if (ort != null) {
            ((GraphicalEditPart) getHost()).getFigure().translateToRelative(ort);
        }
        Punkt punkt = ort == null ? null : new Punkt(ort.x, ort.y);
        return new Werkzeugbefehl(zusammenhang(), werkzeug, Zusammenhang.id(getHost()), punkt);
    }

    @Override
    public void showTargetFeedback(Request wunsch) {
        if (werkzeug(wunsch) != null && getHost() instanceof Szenenteil teil) {
            teil.hebeHervor(true);
        }
    }

    @Override
    public void eraseTargetFeedback(Request wunsch) {
        if (werkzeug(wunsch) != null && getHost() instanceof Szenenteil teil) {
            teil.hebeHervor(false);
        }
    }
}
