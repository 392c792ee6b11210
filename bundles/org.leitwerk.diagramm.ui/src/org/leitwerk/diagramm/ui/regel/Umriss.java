package org.leitwerk.diagramm.ui.regel;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.handles.MoveHandle;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** The outline of a selected box; dragging it drags the box. The one selected last has a thicker one. */
final class Umriss extends MoveHandle {

    private final Szenenteil teil;

    Umriss(Szenenteil teil) {
        super(teil);
        this.teil = teil;
        setBorder(new LineBorder(1) {
            @Override
            public void paint(
                    org.eclipse.draw2d.IFigure figur, Graphics grund, org.eclipse.draw2d.geometry.Insets rand) {
                male(grund);
            }
        });
    }

    private void male(Graphics grund) {
        boolean erstes = teil.getSelected() == EditPart.SELECTED_PRIMARY;
        Rectangle r = getBounds().getCopy();
        grund.setForegroundColor(teil.zusammenhang().mittel().farbe(Farbe.AKZENT));
        grund.setLineWidth(1);
        grund.setLineStyle(Graphics.LINE_SOLID);
        for (int i = 0; i < (erstes ? 2 : 1); i++) {
            grund.drawRectangle(r.x + i, r.y + i, r.width - 1 - 2 * i, r.height - 1 - 2 * i);
        }
    }

    @Override
    protected DragTracker createDragTracker() {
        return new Ziehwerkzeug(teil);
    }
}
