package org.leitwerk.diagramm.ui.regel;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.ConnectionEndHandle;
import org.eclipse.gef.handles.ConnectionStartHandle;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.ui.figur.Linienfigur;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** The ends of a selected line can be dragged onto something else. */
public final class Endenregel extends ConnectionEndpointEditPolicy {

    @Override
    @SuppressWarnings("rawtypes") // as GEF declares it
    protected List createSelectionHandles() {
        Szenenteil teil = (Szenenteil) getHost();
        List<Object> griffe = new ArrayList<>();
        Elementangaben angaben = teil.zusammenhang().angaben(teil).orElse(null);
        if (angaben != null && angaben.darf(Recht.ANFANG_UMHAENGEN)) {
            griffe.add(new ConnectionStartHandle((ConnectionEditPart) teil));
        }
        if (angaben != null && angaben.darf(Recht.ENDE_UMHAENGEN)) {
            griffe.add(new ConnectionEndHandle((ConnectionEditPart) teil));
        }
        return griffe;
    }

    @Override
    public void showSourceFeedback(Request wunsch) {
        ((Linienfigur) getConnection()).bewege(true);
        super.showSourceFeedback(wunsch);
    }

    @Override
    public void eraseSourceFeedback(Request wunsch) {
        super.eraseSourceFeedback(wunsch);
        ((Linienfigur) getConnection()).bewege(false);
    }

    @Override
    protected void showFocus() {
        // a selected line shines
    }

    @Override
    protected void hideFocus() {
        // a selected line shines
    }
}
