package org.leitwerk.ui.gliederung;

import java.util.List;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.leitwerk.dsl.ide.gliederung.Knoten;
import org.leitwerk.ui.bild.Elementbilder;

/** Icon, title and name of a node, and how its element stands. */
final class Knotenbeschriftung extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        Knoten knoten = (Knoten) element;
        StyledString text = new StyledString(knoten.titel());
        for (String zusatz : List.of(knoten.zusatz(), knoten.auswertung())) {
            if (!zusatz.isEmpty()) {
                text.append("  " + zusatz, StyledString.QUALIFIER_STYLER);
            }
        }
        return text;
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
