package org.leitwerk.diagramm.ui.regel;

import java.util.List;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.eclipse.swt.SWT;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** A small round handle beside a box. */
abstract class Schwebegriff extends AbstractHandle {

    private static final int GROESSE = 17;

    private final Szenenteil teil;

    Schwebegriff(Szenenteil teil, boolean unten, String hinweis) {
        super(teil, new Platz(teil, unten), Cursors.HAND);
        this.teil = teil;
        setPreferredSize(new Dimension(GROESSE, GROESSE));
        setSize(GROESSE, GROESSE);
        setToolTip(new Label(" " + hinweis + " "));
    }

    final Szenenteil teil() {
        return teil;
    }

    @Override
    protected void paintFigure(Graphics grund) {
        Rectangle r = getBounds().getCopy().resize(-1, -1);
        grund.setAntialias(SWT.ON);
        grund.setBackgroundColor(teil.zusammenhang().mittel().farbe(Farbe.AKZENT));
        grund.setForegroundColor(teil.zusammenhang().mittel().farbe(Farbe.WEISS));
        grund.fillOval(r);
        grund.setLineWidth(2);
        maleZeichen(grund, r.x + r.width / 2, r.y + r.height / 2);
    }

    abstract void maleZeichen(Graphics grund, int x, int y);

    /**
     * Half on the border, so that the pointer reaches it without leaving the box; farther out where the handles of a
     * selected box are. Below not in the middle: there is the sign that collapses.
     */
    private record Platz(Szenenteil teil, boolean unten) implements Locator {
        @Override
        public void relocate(IFigure griff) {
            Rectangle r = new PrecisionRectangle(Ablage.rahmen(teil));
            teil.getFigure().translateToAbsolute(r);
            griff.translateToRelative(r);
            int weg = teil.getSelected() == EditPart.SELECTED_NONE ? 2 : GROESSE - 2;
            int x = unten ? r.x + r.width / 4 - GROESSE / 2 : r.right() - GROESSE / 2 + weg;
            int y = unten ? r.bottom() - GROESSE / 2 + weg : r.y + r.height / 2 - GROESSE / 2;
            griff.setBounds(new Rectangle(x, y, GROESSE, GROESSE));
        }
    }

    /** Lines are drawn from here. */
    static final class Verbinden extends Schwebegriff {

        private final List<Werkzeugangabe> werkzeuge;

        Verbinden(Szenenteil teil, List<Werkzeugangabe> werkzeuge) {
            super(teil, false, Messages.VerbindenGriff);
            this.werkzeuge = werkzeuge;
        }

        @Override
        void maleZeichen(Graphics grund, int x, int y) {
            grund.drawLine(x - 4, y, x + 4, y);
            grund.drawLine(x + 4, y, x + 1, y - 3);
            grund.drawLine(x + 4, y, x + 1, y + 3);
        }

        @Override
        protected DragTracker createDragTracker() {
            return new ConnectionDragCreationTool(new CreationFactory() {
                @Override
                public Object getNewObject() {
                    return werkzeuge;
                }

                @Override
                public Object getObjectType() {
                    return List.class;
                }
            });
        }
    }

    /** Something is added here. */
    static final class Anlegen extends Schwebegriff {

        private final List<Werkzeugangabe> werkzeuge;

        Anlegen(Szenenteil teil, List<Werkzeugangabe> werkzeuge, boolean unten) {
            super(teil, unten, Messages.AnlegenGriff);
            this.werkzeuge = werkzeuge;
        }

        @Override
        void maleZeichen(Graphics grund, int x, int y) {
            grund.drawLine(x - 4, y, x + 4, y);
            grund.drawLine(x, y - 4, x, y + 4);
        }

        @Override
        protected DragTracker createDragTracker() {
            return new Klickwerkzeug(teil(), () -> Verbindungen.waehle(werkzeuge)
                    .ifPresent(werkzeug ->
                            new Werkzeugbefehl(teil().zusammenhang(), werkzeug, teil().id(), null).execute()));
        }
    }
}
