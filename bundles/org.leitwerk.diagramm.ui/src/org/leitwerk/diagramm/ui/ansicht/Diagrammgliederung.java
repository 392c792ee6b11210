package org.leitwerk.diagramm.ui.ansicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.ui.arbeit.Bildhoerer;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.diagramm.ui.teil.Bildmodell;
import org.leitwerk.ui.bild.Elementbilder;
import org.leitwerk.ui.gliederung.Gliederungsgast;
import org.leitwerk.ui.sicht.Zugang;

/** The outline of a diagram: the picture small, and its elements as a tree. */
public final class Diagrammgliederung implements Gliederungsgast {

    private static final int OBEN = 35;
    private static final int UNTEN = 65;

    private final Bildflaeche flaeche;

    /**
     * For a picture.
     *
     * @param flaeche the canvas
     */
    public Diagrammgliederung(Bildflaeche flaeche) {
        this.flaeche = flaeche;
    }

    @Override
    public Control erzeugeGliederung(Composite oben) {
        SashForm teilung = new SashForm(oben, SWT.VERTICAL);
        new Uebersichtsbild(teilung, flaeche);
        new Baumseite(teilung);
        teilung.setWeights(OBEN, UNTEN);
        return teilung;
    }

    /** The tree; its selection is that of the picture. */
    private final class Baumseite implements Bildhoerer {

        private final TreeViewer baum;
        private boolean waehlt;

        Baumseite(Composite oben) {
            baum = new TreeViewer(oben, SWT.VIRTUAL | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
            baum.setUseHashlookup(true);
            baum.setContentProvider(new Elementbaum());
            baum.setLabelProvider(new Beschriftung());
            Zugang.benenne(baum.getControl(), Messages.Elemente);
            baum.getTree().addListener(SWT.Selection, e -> waehle());
            ISelectionChangedListener folger = e -> folge();
            flaeche.sicht().addSelectionChangedListener(folger);
            flaeche.zusammenhang().arbeit().melde(this);
            baum.getControl().addListener(SWT.Dispose, e -> {
                flaeche.sicht().removeSelectionChangedListener(folger);
                flaeche.zusammenhang().arbeit().vergiss(this);
            });
            zeige();
        }

        @Override
        public void neuesBild(Diagrammbild bild) {
            zeige();
        }

        private void zeige() {
            Bildmodell modell = flaeche.zusammenhang().modell();
            if (modell != null && !baum.getControl().isDisposed()) {
                baum.setInput(modell);
                folge();
            }
        }

        private void waehle() {
            waehlt = true;
            try {
                List<String> ids = new ArrayList<>();
                for (Object element : baum.getStructuredSelection()) {
                    ids.add(((Elementangaben) element).id());
                }
                flaeche.waehle(ids);
            } finally {
                waehlt = false;
            }
        }

        private void folge() {
            if (waehlt || baum.getControl().isDisposed()) {
                return;
            }
            List<Elementangaben> gewaehlte = flaeche.gewaehlte().stream()
                    .map(teil -> flaeche.zusammenhang().angaben((EditPart) teil))
                    .flatMap(Optional::stream)
                    .toList();
            baum.setSelection(new StructuredSelection(gewaehlte), true);
        }
    }

    private static final class Beschriftung extends LabelProvider {
        @Override
        public String getText(Object element) {
            Elementangaben angaben = (Elementangaben) element;
            return angaben.name().isEmpty() ? angaben.art() : angaben.name();
        }

        @Override
        public Image getImage(Object element) {
            return Elementbilder.von(((Elementangaben) element).klasse());
        }
    }
}
