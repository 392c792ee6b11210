package org.leitwerk.diagramm.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Waits with what would move the picture until a mouse button is released: whoever presses it on a row of a tree may be
 * about to drag that row to a place in the picture, which must not scroll away. A drag gives the wish up.
 */
final class Mausstand {

    private final Display display;
    private final Listener folger = this::folge;
    private boolean gedrueckt;
    private Runnable offen;

    Mausstand(Display display) {
        this.display = display;
        display.addFilter(SWT.MouseDown, folger);
        display.addFilter(SWT.MouseUp, folger);
        display.addFilter(SWT.DragDetect, folger);
    }

    private void folge(Event ereignis) {
        gedrueckt = ereignis.type == SWT.MouseDown;
        Runnable jetzt = ereignis.type == SWT.MouseUp ? offen : null;
        offen = null;
        if (jetzt != null) {
            display.asyncExec(jetzt);
        }
    }

    /** Does something now, or as soon as the button is released without a drag; only the last wish counts. */
    void wennLos(Runnable arbeit) {
        if (gedrueckt) {
            offen = arbeit;
        } else {
            arbeit.run();
        }
    }

    /** Looks no more. */
    void beende() {
        offen = null;
        if (!display.isDisposed()) {
            display.removeFilter(SWT.MouseDown, folger);
            display.removeFilter(SWT.MouseUp, folger);
            display.removeFilter(SWT.DragDetect, folger);
        }
    }
}
