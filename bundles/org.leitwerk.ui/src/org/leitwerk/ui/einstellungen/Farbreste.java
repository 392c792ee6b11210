package org.leitwerk.ui.einstellungen;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/**
 * Takes off the colours that the dark theme has left. The light one takes most of its colours from the system, which
 * changes its own a moment later: without this, trees would have light words on light ground until the next start.
 */
final class Farbreste {

    private Farbreste() {}

    /** Gives all widgets of all windows the colours of the theme anew; texts keep theirs, they have their own. */
    static void entferne(Display display, IThemeEngine engine) {
        for (Shell shell : display.getShells()) {
            entferne(shell);
            engine.applyStyles(shell, true);
        }
    }

    private static void entferne(Control control) {
        if (control instanceof StyledText) {
            return;
        }
        // SWT takes a colour away only if it thinks there is one, and under GTK it has left the old one of the system
        Color some = control.getDisplay().getSystemColor(SWT.COLOR_MAGENTA);
        control.setForeground(some);
        control.setForeground(null);
        control.setBackground(some);
        control.setBackground(null);
        if (control instanceof Link link) {
            link.setLinkForeground(null);
        } else if (control instanceof Tree tree) {
            tree.setHeaderForeground(null);
            tree.setHeaderBackground(null);
        } else if (control instanceof Table table) {
            table.setHeaderForeground(null);
            table.setHeaderBackground(null);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                entferne(child);
            }
        }
    }
}
