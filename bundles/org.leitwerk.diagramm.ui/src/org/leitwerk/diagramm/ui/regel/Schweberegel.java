package org.leitwerk.diagramm.ui.regel;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.dienst.Werkzeugform;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/**
 * While the pointer rests on a box, small handles appear beside it: one from which lines are drawn, one that adds
 * something. They stay a moment, so that the pointer can reach them.
 */
public final class Schweberegel extends GraphicalEditPolicy {

    private static final int NACHLAUF_MS = 350;

    private final List<IFigure> griffe = new ArrayList<>();

    private Szenenteil teil() {
        return (Szenenteil) getHost();
    }

    @Override
    public void showTargetFeedback(Request wunsch) {
        if (RequestConstants.REQ_SELECTION.equals(wunsch.getType()) && griffe.isEmpty() && teil().isSelectable()) {
            zeige();
        }
    }

    @Override
    public void eraseTargetFeedback(Request wunsch) {
        if (RequestConstants.REQ_SELECTION.equals(wunsch.getType()) && !griffe.isEmpty()) {
            spaeterWeg();
        }
    }

    private void spaeterWeg() {
        Display.getCurrent().timerExec(NACHLAUF_MS, () -> {
            if (griffe.isEmpty()) {
                return;
            }
            if (istNah()) {
                spaeterWeg();
            } else {
                nimmWeg();
            }
        });
    }

    private boolean istNah() {
        if (getHost().getViewer() == null) {
            return false;
        }
        Control leinwand = getHost().getViewer().getControl();
        if (leinwand.isDisposed()) {
            return false;
        }
        org.eclipse.swt.graphics.Point zeiger =
                leinwand.toControl(leinwand.getDisplay().getCursorLocation());
        Point ort = new Point(zeiger.x, zeiger.y);
        Point innen = ort.getCopy();
        getHostFigure().translateToRelative(innen);
        return getHostFigure().containsPoint(innen)
                || griffe.stream()
                        .anyMatch(griff -> griff.getBounds().getExpanded(3, 3).contains(ort(griff, ort)));
    }

    private static Point ort(IFigure griff, Point absolut) {
        Point ort = absolut.getCopy();
        griff.translateToRelative(ort);
        return ort;
    }

    private void zeige() {
        Szenenteil teil = teil();
        if (!teil.zusammenhang().modell().bild().gesperrt().isEmpty()
                || teil.zusammenhang().mittel().istGrob()) {
            return;
        }
        List<Werkzeugangabe> linien = Verbindungen.ab(teil.zusammenhang().modell(), teil.id());
        if (!linien.isEmpty()) {
            griffe.add(new Schwebegriff.Verbinden(teil, linien));
        }
        List<Werkzeugangabe> hier = hier();
        if (!hier.isEmpty()) {
            griffe.add(new Schwebegriff.Anlegen(teil, hier, !linien.isEmpty()));
        }
        IFigure schicht = LayerManager.Helper.find(getHost()).getLayer(LayerConstants.HANDLE_LAYER);
        griffe.forEach(schicht::add);
    }

    /** The tools that can be used on the box. */
    private List<Werkzeugangabe> hier() {
        String art = teil().zusammenhang().modell().abbildung(teil().id());
        return teil().zusammenhang().modell().bild().palette().stream()
                .flatMap(abschnitt -> abschnitt.werkzeuge().stream())
                .filter(werkzeug -> werkzeug.form() != Werkzeugform.VERBINDEN
                        && werkzeug.eltern().contains(art))
                .toList();
    }

    private void nimmWeg() {
        for (IFigure griff : griffe) {
            if (griff.getParent() != null) {
                griff.getParent().remove(griff);
            }
        }
        griffe.clear();
    }

    @Override
    public void deactivate() {
        nimmWeg();
        super.deactivate();
    }
}
