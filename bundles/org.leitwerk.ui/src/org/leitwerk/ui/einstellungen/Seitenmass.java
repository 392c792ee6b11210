package org.leitwerk.ui.einstellungen;

import org.eclipse.swt.graphics.Point;

/** The size of all preference pages: the largest needs it, and the window does not grow when one goes to another. */
final class Seitenmass {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 470;

    private Seitenmass() {}

    /** A size at least that of all pages, in pixels. */
    static Point mindestens(Point needed) {
        return new Point(Math.max(needed.x, WIDTH), Math.max(needed.y, HEIGHT));
    }
}
