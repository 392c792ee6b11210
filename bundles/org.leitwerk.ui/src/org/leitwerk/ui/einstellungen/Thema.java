package org.leitwerk.ui.einstellungen;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
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
        engine().setTheme(id, true);
    }

    /** The colours of now. */
    public static Thema aktuell() {
        return engine().getActiveTheme() != null && DUNKEL.id.equals(engine().getActiveTheme().getId()) ? DUNKEL : HELL;
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
