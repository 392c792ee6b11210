package org.leitwerk.diagramm.ui.teil;

import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;

/** The root of the picture: containers below, lines above them, all other boxes on top. */
public final class Wurzelteil extends ScalableFreeformRootEditPart {

    /** Key of the layer below the lines. */
    public static final String GRUND = "grund";

    private static final double[] STUFEN = {0.05, 0.1, 0.15, 0.25, 0.35, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4
    };

    /** A root without contents. */
    public Wurzelteil() {
        getZoomManager().setZoomLevels(STUFEN);
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        FreeformLayeredPane schichten = new FreeformLayeredPane();
        schichten.add(new FreeformLayer(), GRUND);
        ConnectionLayer linien = new ConnectionLayer();
        linien.setPreferredSize(new Dimension(5, 5)); // a layer without size would never be drawn
        linien.setConnectionRouter(new BendpointConnectionRouter());
        linien.setAntialias(SWT.ON);
        schichten.add(linien, CONNECTION_LAYER);
        schichten.add(new FreeformLayer(), PRIMARY_LAYER);
        return schichten;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane schichten = new Lupe();
        schichten.add(createGridLayer(), GRID_LAYER);
        schichten.add(getPrintableLayers(), PRINTABLE_LAYERS);
        FreeformLayer rueckmeldung = new FreeformLayer();
        rueckmeldung.setEnabled(false);
        schichten.add(rueckmeldung, SCALED_FEEDBACK_LAYER);
        return schichten;
    }

    @Override
    protected GridLayer createGridLayer() {
        return new Rasterschicht();
    }

    /** Scales by the graphics of the system: texts keep their exact widths at every zoom. */
    private static final class Lupe extends ScalableFreeformLayeredPane {
        @Override
        protected void paintClientArea(Graphics grund) {
            if (getChildren().isEmpty()) {
                return;
            }
            grund.pushState();
            grund.setAntialias(SWT.ON);
            if (getScale() != 1) {
                grund.scale(getScale());
            }
            paintChildren(grund);
            grund.popState();
        }
    }
}
