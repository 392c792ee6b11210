package org.leitwerk.diagramm.ui.regel;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/**
 * Shows which boxes are selected: an outline, and handles where the size can be changed. When very many are selected,
 * only outlines: a thousand handles would take seconds.
 */
public final class Auswahlregel extends ResizableEditPolicy {

    /** From this number of selected parts on there are no handles. */
    private static final int VIELE = 200;

    private static final int[] ECKEN = {
        PositionConstants.NORTH_WEST, PositionConstants.NORTH_EAST,
        PositionConstants.SOUTH_WEST, PositionConstants.SOUTH_EAST
    };

    @Override
    @SuppressWarnings("rawtypes") // as GEF declares it
    protected List createSelectionHandles() {
        Szenenteil teil = (Szenenteil) getHost();
        List<Object> griffe = new ArrayList<>();
        griffe.add(new Umriss(teil));
        if (teil.getViewer().getSelectedEditParts().size() > VIELE) {
            return griffe;
        }
        Elementangaben angaben = teil.zusammenhang().angaben(teil).orElse(null);
        boolean breite = angaben != null && angaben.darf(Recht.BREITE);
        boolean hoehe = angaben != null && angaben.darf(Recht.HOEHE);
        if (breite) {
            griffe.add(new Griff(teil, PositionConstants.EAST));
            griffe.add(new Griff(teil, PositionConstants.WEST));
        }
        if (hoehe) {
            griffe.add(new Griff(teil, PositionConstants.NORTH));
            griffe.add(new Griff(teil, PositionConstants.SOUTH));
        }
        if (breite && hoehe) {
            for (int ecke : ECKEN) {
                griffe.add(new Griff(teil, ecke));
            }
        }
        return griffe;
    }

    @Override
    public void showSourceFeedback(Request wunsch) {
        if (wunsch instanceof ChangeBoundsRequest aenderung) {
            showChangeBoundsFeedback(aenderung); // also for boxes that are dropped elsewhere
        } else {
            super.showSourceFeedback(wunsch);
        }
    }

    @Override
    public void eraseSourceFeedback(Request wunsch) {
        if (wunsch instanceof ChangeBoundsRequest aenderung) {
            eraseChangeBoundsFeedback(aenderung);
        } else {
            super.eraseSourceFeedback(wunsch);
        }
    }

    @Override
    public EditPart getTargetEditPart(Request wunsch) {
        return null; // who takes what is dragged decides the part
    }

    @Override
    protected void showFocus() {
        // the outline shows it
    }

    @Override
    protected void hideFocus() {
        // the outline shows it
    }
}
