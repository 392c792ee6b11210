package org.leitwerk.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.custom.StyleRange;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.textform.Farben;
import org.leitwerk.dsl.ide.textform.Farbstelle;

/** Colours the text by what each piece means in the plan. */
final class Faerbung implements Editorteil, IPropertyChangeListener, IDocumentListener {

    private static final Map<ITextViewer, Faerbung> ALLE = new WeakHashMap<>();

    private final Textfarben farben = new Textfarben();
    private Editorzusammenhang zusammenhang;
    private List<Farbstelle> stellen = List.of();

    @Override
    public void verbinde(Editorzusammenhang neuer) {
        zusammenhang = neuer;
        ALLE.put(neuer.viewer(), this);
        neuer.dokument().addPrenotifiedDocumentListener(this); // before the viewer paints
        JFaceResources.getColorRegistry().addListener(this);
    }

    @Override
    public void trenne() {
        JFaceResources.getColorRegistry().removeListener(this);
        if (zusammenhang != null) {
            zusammenhang.dokument().removePrenotifiedDocumentListener(this);
            ALLE.remove(zusammenhang.viewer());
        }
        zusammenhang = null;
        stellen = List.of();
    }

    /** Another theme was chosen, or the person changed a colour. */
    @Override
    public void propertyChange(PropertyChangeEvent ereignis) {
        if (Textfarben.ist(ereignis.getProperty()) && zusammenhang != null && zusammenhang.gilt()) {
            faerbe();
        }
    }

    @Override
    public void planGeaendert() {
        Editorzusammenhang hier = zusammenhang;
        long zeit = ((IDocumentExtension4) hier.dokument()).getModificationStamp();
        hier.sitzung().frage(stand -> Stand.dienst(Farben.class).von(stand, hier.datei()), (neue, fehler) -> {
            if (fehler != null) {
                ILog.of(Faerbung.class).error(fehler.toString(), fehler);
            } else if (hier == zusammenhang
                    && hier.gilt()
                    && ((IDocumentExtension4) hier.dokument()).getModificationStamp() == zeit) {
                stellen = neue;
                faerbe();
            }
        });
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent aenderung) {
        // what counts is how it is afterwards
    }

    @Override
    public void documentChanged(DocumentEvent aenderung) {
        stellen = Farbverschiebung.nach(stellen, aenderung);
    }

    private void faerbe() {
        Region alles = new Region(0, zusammenhang.dokument().getLength());
        zusammenhang.viewer().changeTextPresentation(bild(alles), false);
    }

    /** How a piece of the text of a viewer looks; without colours as long as they are not known. */
    static TextPresentation bild(ITextViewer viewer, IRegion bereich) {
        Faerbung faerbung = ALLE.get(viewer);
        return (faerbung == null ? new Faerbung() : faerbung).bild(bereich);
    }

    private TextPresentation bild(IRegion bereich) {
        TextPresentation bild = new TextPresentation(bereich, Math.max(1, stellen.size()));
        StyleRange grund = new StyleRange();
        grund.start = bereich.getOffset();
        grund.length = bereich.getLength();
        bild.setDefaultStyleRange(grund);
        int ende = bereich.getOffset() + bereich.getLength();
        for (Farbstelle stelle : stellen) {
            int von = Math.max(stelle.stelle(), bereich.getOffset());
            int bis = Math.min(stelle.stelle() + stelle.laenge(), ende);
            if (von < bis) {
                bild.addStyleRange(farben.stil(new Farbstelle(von, bis - von, stelle.art())));
            }
        }
        return bild;
    }
}
