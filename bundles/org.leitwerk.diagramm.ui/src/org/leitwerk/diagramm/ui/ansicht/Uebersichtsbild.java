package org.leitwerk.diagramm.ui.ansicht;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.ui.sicht.Zugang;

/** The whole picture small, with a frame around the part that is seen; dragging the frame moves the picture. */
final class Uebersichtsbild {

    private final Canvas leinwand;

    Uebersichtsbild(Composite oben, Bildflaeche flaeche) {
        leinwand = new Canvas(oben, SWT.DOUBLE_BUFFERED);
        leinwand.setBackground(flaeche.sicht().getControl().getBackground());
        Zugang.benenne(leinwand, Messages.Uebersicht);
        LightweightSystem system = new LightweightSystem(leinwand);
        ScrollableThumbnail bild = new ScrollableThumbnail(flaeche.ausschnitt());
        bild.setSource(flaeche.wurzel().getLayer(LayerConstants.PRINTABLE_LAYERS));
        system.setContents(bild);
        leinwand.addListener(SWT.Dispose, e -> bild.deactivate());
    }
}
