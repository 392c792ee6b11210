package org.leitwerk.ui.editor;

import java.util.Optional;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.leitwerk.dsl.ide.kurzinfo.Kurzinfo;
import org.leitwerk.dsl.ide.kurzinfo.Kurzinfos;

/** What the editor tells about the place under the pointer. */
public final class Kurzinfohover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int stelle) {
        return kurzinfo(viewer, stelle)
                .map(Kurzinfo::bereich)
                .map(bereich -> new Region(bereich.getOffset(), bereich.getLength()))
                .orElse(new Region(stelle, 0));
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion bereich) {
        return kurzinfo(viewer, bereich.getOffset()).map(Kurzinfo::markdown).orElse(null);
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion bereich) {
        return (String) getHoverInfo2(viewer, bereich);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return Infofenster::new;
    }

    private static Optional<Kurzinfo> kurzinfo(ITextViewer viewer, int stelle) {
        return Editorzusammenhang.von(viewer)
                .flatMap(z -> z.sitzung().lies(stand -> Kurzinfos.bei(stand, z.datei(), stelle)));
    }
}
