package org.leitwerk.diagramm.ui.figur;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Umriss;

/** Where a line begins or ends: at a place of the scene, or on the outline of a form towards the other end. */
public final class Szenenanker extends AbstractConnectionAnchor {

    private final Form form;
    private final Punkt ort;

    private Szenenanker(IFigure figur, Form form, Punkt ort) {
        super(figur);
        this.form = form;
        this.ort = ort;
    }

    /**
     * A place of the scene.
     *
     * @param figur what moves with it
     * @param ort the place
     */
    public static Szenenanker an(IFigure figur, Punkt ort) {
        return new Szenenanker(figur, null, ort);
    }

    /**
     * The outline of a form, towards wherever the other end is.
     *
     * @param figur the figure of this form
     * @param form its outline
     */
    public static Szenenanker um(IFigure figur, Form form) {
        return new Szenenanker(figur, form, null);
    }

    @Override
    public Point getLocation(Point anderesEnde) {
        Punkt punkt = ort;
        if (punkt == null) {
            Rectangle r = getOwner() instanceof Szenenfigur figur
                    ? figur.getHandleBounds()
                    : getOwner().getBounds();
            Point aussen = anderesEnde.getCopy();
            getOwner().translateToRelative(aussen);
            punkt = Umriss.schnitt(form, new Rahmen(r.x, r.y, r.width, r.height), new Punkt(aussen.x, aussen.y));
        }
        Point ergebnis = new Point((int) Math.round(punkt.x()), (int) Math.round(punkt.y()));
        getOwner().translateToAbsolute(ergebnis);
        return ergebnis;
    }

    /** A place of the scene never moves; a line that listened to itself would be laid out for ever. */
    @Override
    public void addAnchorListener(AnchorListener hoerer) {
        if (ort == null) {
            super.addAnchorListener(hoerer);
        }
    }

    @Override
    public void removeAnchorListener(AnchorListener hoerer) {
        if (ort == null) {
            super.removeAnchorListener(hoerer);
        }
    }

    @Override
    public Point getReferencePoint() {
        if (ort != null) {
            return getLocation(null);
        }
        return super.getReferencePoint();
    }
}
