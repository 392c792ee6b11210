package org.leitwerk.ui.editor;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.custom.StyleRange;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.textform.Farben;
import org.leitwerk.dsl.ide.textform.Farbstelle;

/** Colours the text by what each piece means in the plan. */
final class Faerbung implements Editorteil, IPropertyChangeListener {

    private final Textfarben farben = new Textfarben();
    private Editorzusammenhang zusammenhang;
    private List<Farbstelle> stellen = List.of();

    @Override
    public void verbinde(Editorzusammenhang neuer) {
        zusammenhang = neuer;
        JFaceResources.getColorRegistry().addListener(this);
    }

    @Override
    public void trenne() {
        JFaceResources.getColorRegistry().removeListener(this);
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

    private void faerbe() {
        int laenge = zusammenhang.dokument().getLength();
        TextPresentation bild = new TextPresentation(new Region(0, laenge), Math.max(1, stellen.size()));
        StyleRange grund = new StyleRange();
        grund.start = 0;
        grund.length = laenge;
        bild.setDefaultStyleRange(grund);
        for (Farbstelle stelle : stellen) {
            if (stelle.stelle() + stelle.laenge() <= laenge) {
                bild.addStyleRange(farben.stil(stelle));
            }
        }
        zusammenhang.viewer().changeTextPresentation(bild, false);
    }
}
