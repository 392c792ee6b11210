package org.leitwerk.diagramm.ui.regel;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.SWT;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** A handle that changes the size of a box. */
final class Griff extends ResizeHandle {

    private static final int GROESSE = 9;

    private final Szenenteil teil;
    private final int richtung;

    Griff(Szenenteil teil, int richtung) {
        super(teil, richtung);
        this.teil = teil;
        this.richtung = richtung;
        setPreferredSize(new Dimension(GROESSE, GROESSE));
    }

    /** On a box that is shown small a handle would cover what one wants to drag. */
    private boolean hatPlatz() {
        Rectangle r = Ablage.rahmen(teil).getCopy();
        teil.getFigure().translateToAbsolute(r);
        boolean anKante = richtung == PositionConstants.NORTH || richtung == PositionConstants.SOUTH;
        return r.height >= (anKante ? 4 * GROESSE : 2 * GROESSE) && r.width >= 4 * GROESSE;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return super.containsPoint(x, y) && hatPlatz();
    }

    @Override
    public void paintFigure(Graphics grund) {
        if (!hatPlatz()) {
            return;
        }
        Rectangle r = getBounds().getCopy().resize(-1, -1);
        grund.setAntialias(SWT.ON);
        grund.setBackgroundColor(teil.zusammenhang().mittel().farbe(Farbe.WEISS));
        grund.setForegroundColor(teil.zusammenhang().mittel().farbe(Farbe.AKZENT));
        grund.fillOval(r);
        grund.drawOval(r);
    }

    @Override
    protected DragTracker createDragTracker() {
        return new Groessenwerkzeug(teil, richtung);
    }
}
