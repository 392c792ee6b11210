package org.leitwerk.diagramm.ui.editor;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/** A viewer that scrolls only for what cannot be seen: a line longer than the window stays where it was clicked. */
final class Bildsicht extends ScrollingGraphicalViewer {

    @Override
    public void reveal(EditPart teil) {
        if (!(teil instanceof GraphicalEditPart) || !istZuGross((GraphicalEditPart) teil)) {
            super.reveal(teil);
        }
    }

    private boolean istZuGross(GraphicalEditPart teil) {
        Viewport ausschnitt = getFigureCanvas().getViewport();
        Rectangle fenster = ausschnitt.getClientArea(Rectangle.SINGLETON).getCopy();
        ausschnitt.translateToAbsolute(fenster);
        Rectangle r = teil.getFigure().getBounds().getCopy();
        teil.getFigure().translateToAbsolute(r);
        return r.intersects(fenster) && (r.width > fenster.width || r.height > fenster.height);
    }
}
