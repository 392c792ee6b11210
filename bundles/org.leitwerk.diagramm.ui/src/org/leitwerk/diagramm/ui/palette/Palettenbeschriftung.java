package org.leitwerk.diagramm.ui.palette;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.leitwerk.diagramm.dienst.Palettenabschnitt;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.dienst.Werkzeugform;
import org.leitwerk.diagramm.ui.bild.Diagrammbilder;

/** Text, icon and explanation of drawers and tools. */
final class Palettenbeschriftung extends ColumnLabelProvider {

    @Override
    public String getText(Object element) {
        return element instanceof Palettenabschnitt abschnitt ? abschnitt.titel() : ((Werkzeugangabe) element).titel();
    }

    @Override
    public Image getImage(Object element) {
        if (!(element instanceof Werkzeugangabe werkzeug)) {
            return null;
        }
        Image eigenes = Diagrammbilder.adresse(werkzeug.symbol());
        if (eigenes != null) {
            return eigenes;
        }
        String name = werkzeug.form() == Werkzeugform.VERBINDEN ? "verbinden" : "anlegen";
        return Diagrammbilder.bild(name, Diagrammbilder.befehl(name));
    }

    @Override
    public Font getFont(Object element) {
        return element instanceof Palettenabschnitt
                ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                : null;
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof Werkzeugangabe werkzeug
                        && !werkzeug.erklaerung().isEmpty()
                ? werkzeug.erklaerung()
                : null;
    }
}
