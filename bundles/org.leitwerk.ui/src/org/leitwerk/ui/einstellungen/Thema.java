package org.leitwerk.ui.einstellungen;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/** The colours of the window. */
public enum Thema {
    /** Dark text on light ground. */
    HELL("org.eclipse.e4.ui.css.theme.e4_default"),
    /** Light text on dark ground. */
    DUNKEL("org.eclipse.e4.ui.css.theme.e4_dark");

    private final String id;

    Thema(String id) {
        this.id = id;
    }

    /** Colours all windows so, now and after the next start. */
    public void setze() {
        Thema before = aktuell();
        engine().setTheme(id, true);
        if (this == HELL && before == DUNKEL) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.addListener(SWT.Settings, new Listener() {
                @Override
                public void handleEvent(Event event) { // the system has changed its own colours now
                    display.removeListener(SWT.Settings, this);
                    Farbreste.entferne(display, engine());
                }
            });
        }
    }

    /** The colours of now. */
    public static Thema aktuell() {
        return engine().getActiveTheme() != null
                        && DUNKEL.id.equals(engine().getActiveTheme().getId())
                ? DUNKEL
                : HELL;
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
