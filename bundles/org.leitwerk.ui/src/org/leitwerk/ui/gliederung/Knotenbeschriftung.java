package org.leitwerk.ui.gliederung;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.leitwerk.dsl.ide.gliederung.Knoten;
import org.leitwerk.ui.bild.Elementbilder;

/** Icon, title and name of a node. */
final class Knotenbeschriftung extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        Knoten knoten = (Knoten) element;
        StyledString text = new StyledString(knoten.titel());
        return knoten.zusatz().isEmpty() ? text : text.append("  " + knoten.zusatz(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return Elementbilder.von(((Knoten) element).art());
    }
}
