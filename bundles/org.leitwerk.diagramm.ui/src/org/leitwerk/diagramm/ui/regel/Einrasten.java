package org.leitwerk.diagramm.ui.regel;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

/** What dragged boxes snap to: the edges and middles of others, and the grid, as it is switched on. */
public final class Einrasten {

    private Einrasten() {}

    /**
     * What to snap to in a picture.
     *
     * @param bild the part of the picture
     * @return null if nothing is switched on
     */
    public static SnapToHelper fuer(GraphicalEditPart bild) {
        List<SnapToHelper> helfer = new ArrayList<>();
        if (Boolean.TRUE.equals(bild.getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
            helfer.add(new SnapToGeometry(bild));
        }
        if (Boolean.TRUE.equals(bild.getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
            helfer.add(new SnapToGrid(bild));
        }
        return helfer.isEmpty() ? null : new CompoundSnapToHelper(helfer.toArray(SnapToHelper[]::new));
    }
}
