package org.leitwerk.ui.sicht;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The clipboard. */
public final class Ablage {

    private Ablage() {}

    /**
     * Copies a text; an empty one leaves the clipboard as it is.
     *
     * @param text any text
     */
    public static void kopiere(String text) {
        if (!text.isEmpty()) {
            Clipboard ablage = new Clipboard(Display.getCurrent());
            ablage.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            ablage.dispose();
        }
    }
}
