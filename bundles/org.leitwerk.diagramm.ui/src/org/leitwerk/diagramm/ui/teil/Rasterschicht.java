package org.leitwerk.diagramm.ui.teil;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.GridLayer;

/** The grid as small quiet dots instead of black lines. */
final class Rasterschicht extends GridLayer {

    /** Dots nearer than this, in pixels of the picture, would be a grey area. */
    private static final int WEITE = 10;

    private static final int ALPHA = 90;

    @Override
    protected void paintGrid(Graphics grund) {
        Rectangle sicht = grund.getClip(Rectangle.SINGLETON);
        int schritt = Math.max(WEITE, gridX) * (sicht.width > 4000 ? 4 : sicht.width > 2000 ? 2 : 1);
        grund.setForegroundColor(getForegroundColor());
        grund.setAlpha(ALPHA);
        for (int x = Math.floorDiv(sicht.x, schritt) * schritt; x < sicht.right(); x += schritt) {
            for (int y = Math.floorDiv(sicht.y, schritt) * schritt; y < sicht.bottom(); y += schritt) {
                grund.drawLine(x, y, x + 1, y);
            }
        }
        grund.setAlpha(255);
    }
}
