package org.leitwerk.diagramm.ui.befehl;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.ui.sicht.Zugang;

/** The field that shows and sets how large the picture is, in percent. */
final class Zoomfeld extends ControlContribution {

    private static final int[] STUFEN = {10, 25, 50, 75, 100, 125, 150, 200, 400};
    private static final double PROZENT = 100;

    private final Bildflaeche flaeche;

    Zoomfeld(Bildflaeche flaeche) {
        super("zoom");
        this.flaeche = flaeche;
    }

    @Override
    protected Control createControl(Composite oben) {
        Combo feld = new Combo(oben, SWT.DROP_DOWN);
        for (int stufe : STUFEN) {
            feld.add(stufe + " %");
        }
        ZoomManager lupe = flaeche.lupe();
        zeige(feld, lupe.getZoom());
        lupe.addZoomListener(neu -> {
            if (!feld.isDisposed()) {
                zeige(feld, neu);
            }
        });
        feld.addListener(SWT.Selection, e -> setze(feld));
        feld.addListener(SWT.DefaultSelection, e -> setze(feld));
        feld.setToolTipText(Messages.Zoom);
        Zugang.benenne(feld, Messages.Zoom);
        return feld;
    }

    @Override
    protected int computeWidth(Control feld) {
        GC grund = new GC(feld);
        try {
            return grund.textExtent("0000000000000").x; // the longest entry, the arrow and the border
        } finally {
            grund.dispose();
        }
    }

    private static void zeige(Combo feld, double massstab) {
        feld.setText(Math.round(massstab * PROZENT) + " %");
    }

    private void setze(Combo feld) {
        ZoomManager lupe = flaeche.lupe();
        try {
            double neu = Double.parseDouble(
                            feld.getText().replace("%", "").replace(',', '.').strip())
                    / PROZENT;
            lupe.setZoom(Math.max(lupe.getMinZoom(), Math.min(lupe.getMaxZoom(), neu)));
        } catch (NumberFormatException e) {
            zeige(feld, lupe.getZoom()); // what was typed is no number
        }
        flaeche.sicht().getControl().setFocus();
    }
}
