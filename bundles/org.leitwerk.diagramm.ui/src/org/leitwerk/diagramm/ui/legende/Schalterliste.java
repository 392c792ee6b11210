package org.leitwerk.diagramm.ui.legende;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Schalter;
import org.leitwerk.diagramm.ui.arbeit.Diagrammarbeit;
import org.leitwerk.diagramm.ui.bild.Diagrammbilder;
import org.leitwerk.ui.sicht.Zugang;

/** The layers and filters of a picture, each with a tick for its state; ticking switches it. */
public final class Schalterliste {

    private static final int HOECHSTENS = 8;
    private static final int ANTEIL = 3;

    /**
     * A row.
     *
     * @param schalter what is switched
     * @param ebene whether it is a layer and not a filter
     */
    record Zeile(Schalter schalter, boolean ebene) {}

    private final Composite bereich;
    private final Diagrammarbeit arbeit;
    private final CheckboxTableViewer liste;
    private List<Zeile> zeilen = List.of();
    private boolean verborgen;

    /**
     * Makes an empty list.
     *
     * @param oben parent with a grid layout
     * @param arbeit carries out what is ticked
     */
    public Schalterliste(Composite oben, Diagrammarbeit arbeit) {
        this.arbeit = arbeit;
        bereich = new Composite(oben, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bereich);
        GridLayoutFactory.fillDefaults().spacing(2, 2).applyTo(bereich);
        Label titel = new Label(bereich, SWT.NONE);
        titel.setText(" " + Messages.EbenenUndFilter);
        liste = CheckboxTableViewer.newCheckList(bereich, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(liste.getControl());
        liste.setContentProvider(ArrayContentProvider.getInstance());
        liste.setLabelProvider(new Beschriftung());
        liste.setCheckStateProvider(new Zustand());
        liste.addCheckStateListener(e -> schalte((Zeile) e.getElement(), e.getChecked()));
        ColumnViewerToolTipSupport.enableFor(liste);
        Zugang.benenne(liste.getControl(), Messages.EbenenUndFilter);
        bereich.setVisible(false);
        oben.addListener(SWT.Resize, e -> messe());
    }

    /** The list with its ticks. */
    public CheckboxTableViewer liste() {
        return liste;
    }

    /**
     * Shows the layers and filters of a picture.
     *
     * @param bild the picture
     */
    public void zeige(Diagrammbild bild) {
        List<Zeile> neue = new ArrayList<>();
        bild.ebenen().forEach(schalter -> neue.add(new Zeile(schalter, true)));
        bild.filter().forEach(schalter -> neue.add(new Zeile(schalter, false)));
        if (neue.equals(zeilen)) {
            return;
        }
        int gewaehlt = liste.getTable().getSelectionIndex();
        int oben = liste.getTable().getTopIndex();
        boolean andereMenge = neue.size() != zeilen.size();
        zeilen = List.copyOf(neue);
        liste.setInput(zeilen);
        liste.getTable().setTopIndex(oben);
        liste.getTable().select(gewaehlt);
        if (andereMenge) {
            messe();
            verbirg(verborgen);
        }
    }

    /**
     * Hides the list with the tools, or shows it again.
     *
     * @param ja whether it is hidden; without layers and filters it always is
     */
    public void verbirg(boolean ja) {
        verborgen = ja;
        boolean da = !ja && !zeilen.isEmpty();
        bereich.setVisible(da);
        ((GridData) bereich.getLayoutData()).exclude = !da;
        bereich.getParent().layout(true, true);
    }

    /** As high as its rows, but most of the height stays for the tools. */
    private void messe() {
        int reihen = Math.min(HOECHSTENS, zeilen.size());
        int hoehe = Math.min(
                reihen * liste.getTable().getItemHeight(), bereich.getParent().getClientArea().height / ANTEIL);
        ((GridData) liste.getControl().getLayoutData()).heightHint = Math.max(hoehe, 1);
    }

    private void schalte(Zeile zeile, boolean an) {
        Schalter schalter = zeile.schalter();
        arbeit.tu(
                zeile.ebene() ? new Auftrag.Ebene(schalter.id(), an) : new Auftrag.Filter(schalter.id(), an),
                schalter.titel());
    }

    /** Title and icon; the tooltip says what a narrow list cuts off. */
    private static final class Beschriftung extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return ((Zeile) element).schalter().titel();
        }

        @Override
        public String getToolTipText(Object element) {
            Zeile zeile = (Zeile) element;
            return NLS.bind(
                    zeile.ebene() ? Messages.Ebene : Messages.Filter,
                    zeile.schalter().titel());
        }

        @Override
        public Image getImage(Object element) {
            Zeile zeile = (Zeile) element;
            Image eigenes = Diagrammbilder.adresse(zeile.schalter().symbol());
            String name = zeile.ebene() ? "ebenen" : "filter";
            return Objects.requireNonNullElseGet(eigenes, () -> Diagrammbilder.bild(name, Diagrammbilder.befehl(name)));
        }
    }

    /** Ticked is what is on. */
    private static final class Zustand implements ICheckStateProvider {
        @Override
        public boolean isChecked(Object element) {
            return ((Zeile) element).schalter().an();
        }

        @Override
        public boolean isGrayed(Object element) {
            return false;
        }
    }
}
