package org.leitwerk.diagramm.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.leitwerk.diagramm.szene.Farbthema;

/** Draws the picture light or dark, as the workbench around it is. */
final class Themafolger {

    private static final float DUNKEL = 0.5f;

    private Themafolger() {}

    static void hefteAn(Bildflaeche flaeche) {
        Control leinwand = flaeche.sicht().getControl();
        // the theme colours the surroundings of the canvas; looking at them needs no listener for themes
        leinwand.addListener(SWT.Paint, e -> {
            Farbthema thema = thema(leinwand);
            if (flaeche.zusammenhang().mittel().thema() != thema) {
                leinwand.getDisplay().asyncExec(() -> {
                    if (!leinwand.isDisposed()) {
                        flaeche.faerbe(thema);
                    }
                });
            }
        });
        flaeche.zusammenhang().mittel().setze(thema(leinwand));
    }

    private static Farbthema thema(Control leinwand) {
        RGB umgebung = leinwand.getShell().getBackground().getRGB();
        return umgebung.getHSB()[2] < DUNKEL ? Farbthema.DUNKEL : Farbthema.HELL;
    }
}
