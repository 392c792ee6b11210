package org.leitwerk.ui.editor;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.fundort.Definitionssuche;

/** Makes names in the text links to what they mean, with the control key and the mouse. */
public final class Sprungerkennung extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion bereich, boolean mehrere) {
        return Editorzusammenhang.von(viewer)
                .flatMap(z -> z.sitzung()
                        .lies(stand -> Stand.dienst(Definitionssuche.class).bei(stand, z.datei(), bereich.getOffset())))
                .filter(ziel -> ziel.quelle().getLength() > 0)
                .map(ziel -> new IHyperlink[] {new Sprung(ziel)})
                .orElse(null);
    }
}
