package org.leitwerk.diagramm.ui.palette;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.gef.Tool;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Palettenabschnitt;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.ui.bild.Diagrammbilder;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.diagramm.ui.legende.Schalterliste;
import org.leitwerk.ui.sicht.Filterfeld;
import org.leitwerk.ui.sicht.Zugang;

/**
 * The palette with the layers and filters of the picture below. A click takes a tool, a click in the picture uses it; a
 * tool can also be dragged into the picture, and Enter uses it at what is selected. Folded away, only a narrow strip
 * remains.
 */
public final class Palettenleiste {

    private static final int BREIT = 210;
    private static final int SCHMAL = 26;
    private static final int GANZ = 1000;

    private final Bildflaeche flaeche;
    private final Composite leiste;
    private final Label titel;
    private final ToolItem klappe;
    private final Text suche;
    private final TreeViewer baum;
    private final Schalterliste schalter;
    private SashForm teilung;
    private List<Palettenabschnitt> abschnitte = List.of();
    private boolean offen = true;

    /**
     * Makes the palette.
     *
     * @param oben where; the palette is the left part
     * @param flaeche the picture on which its tools are used
     */
    public Palettenleiste(SashForm oben, Bildflaeche flaeche) {
        this.flaeche = flaeche;
        leiste = new Composite(oben, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(2, 2).margins(2, 2).applyTo(leiste);
        Composite kopf = new Composite(leiste, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kopf);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(kopf);
        titel = new Label(kopf, SWT.NONE);
        titel.setText(" " + Messages.Werkzeuge);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(titel);
        ToolBar knopf = new ToolBar(kopf, SWT.FLAT);
        klappe = new ToolItem(knopf, SWT.PUSH);
        klappe.addListener(SWT.Selection, e -> klappe(!offen));
        suche = Filterfeld.in(leiste, Messages.Suche, Messages.Suchname, this::filtere);
        baum = new TreeViewer(leiste, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(baum.getControl());
        baum.setContentProvider(new Paletteninhalt());
        baum.setLabelProvider(new Palettenbeschriftung());
        ColumnViewerToolTipSupport.enableFor(baum);
        Zugang.benenne(baum.getControl(), Messages.Werkzeuge);
        Filterfeld.verbinde(suche, baum.getControl(), () -> {});
        baum.addSelectionChangedListener(e -> nimm((IStructuredSelection) e.getSelection()));
        baum.addDoubleClickListener(e -> benutze((IStructuredSelection) e.getSelection()));
        baum.addDragSupport(DND.DROP_COPY, new Transfer[] {TemplateTransfer.getInstance()}, new Ziehquelle());
        schalter = new Schalterliste(leiste, flaeche.zusammenhang().arbeit());
        zeigeKlappe();
    }

    /**
     * Divides the width between palette and picture; to be called when both are there.
     *
     * @param neue the divided control
     */
    public void teile(SashForm neue) {
        teilung = neue;
        neue.setWeights(BREIT, GANZ);
        neue.addListener(SWT.Resize, e -> haltBreite());
    }

    private void haltBreite() {
        int ganz = teilung.getClientArea().width;
        if (ganz > 2 * BREIT) {
            int breit = offen ? BREIT : SCHMAL;
            teilung.setWeights(breit, ganz - breit);
        }
    }

    private void zeigeKlappe() {
        klappe.setImage(Diagrammbilder.bild(
                "palette" + offen, Diagrammbilder.befehl(offen ? "einklappen-links" : "ausklappen-rechts")));
        klappe.setToolTipText(offen ? Messages.Verbergen : Messages.Zeigen);
    }

    /**
     * Folds the palette away or unfolds it.
     *
     * @param auf whether it is unfolded
     */
    public void klappe(boolean auf) {
        offen = auf;
        titel.setVisible(auf);
        suche.setVisible(auf);
        baum.getControl().setVisible(auf);
        schalter.verbirg(!auf);
        zeigeKlappe();
        haltBreite();
        leiste.layout(true, true);
    }

    /** Whether it is unfolded. */
    public boolean istOffen() {
        return offen;
    }

    /** Brings the keyboard to the search field. */
    public void suche() {
        klappe(true);
        suche.setFocus();
    }

    /** The list of tools. */
    public TreeViewer liste() {
        return baum;
    }

    /** The layers and filters below the tools. */
    public Schalterliste schalter() {
        return schalter;
    }

    /**
     * Shows the tools of a picture.
     *
     * @param bild the picture
     */
    public void zeige(Diagrammbild bild) {
        schalter.zeige(bild);
        boolean frei = bild.gesperrt().isEmpty();
        baum.getControl().setEnabled(frei);
        if (!bild.palette().equals(abschnitte)) {
            abschnitte = bild.palette();
            filtere();
        }
    }

    private void filtere() {
        String wort = suche.getText().strip().toLowerCase(Locale.GERMAN);
        List<Palettenabschnitt> passende = abschnitte.stream()
                .map(abschnitt -> abschnitt.titel().toLowerCase(Locale.GERMAN).contains(wort)
                        ? abschnitt
                        : new Palettenabschnitt(
                                abschnitt.id(),
                                abschnitt.titel(),
                                abschnitt.symbol(),
                                abschnitt.werkzeuge().stream()
                                        .filter(werkzeug -> (werkzeug.titel() + " " + werkzeug.erklaerung())
                                                .toLowerCase(Locale.GERMAN)
                                                .contains(wort))
                                        .toList()))
                .filter(abschnitt -> !abschnitt.werkzeuge().isEmpty())
                .toList();
        baum.setInput(passende);
        baum.expandAll();
    }

    private void nimm(IStructuredSelection wahl) {
        if (wahl.getFirstElement() instanceof Werkzeugangabe werkzeug) {
            flaeche.werkzeuge().setActiveTool(werkzeug(werkzeug));
        } else {
            flaeche.werkzeuge().loadDefaultTool();
        }
    }

    private Tool werkzeug(Werkzeugangabe angabe) {
        return Palettenwerkzeuge.fuer(angabe, () -> {
            if (!baum.getControl().isDisposed()
                    && Objects.equals(baum.getStructuredSelection().getFirstElement(), angabe)) {
                baum.setSelection(StructuredSelection.EMPTY);
            }
        });
    }

    private void benutze(IStructuredSelection wahl) {
        if (wahl.getFirstElement() instanceof Werkzeugangabe werkzeug) {
            baum.setSelection(StructuredSelection.EMPTY);
            Palettenwerkzeuge.benutze(flaeche, werkzeug);
        }
    }

    /** Tools are dragged as what they are. */
    private final class Ziehquelle extends DragSourceAdapter {
        @Override
        public void dragStart(DragSourceEvent ereignis) {
            Object wahl = baum.getStructuredSelection().getFirstElement();
            ereignis.doit = wahl instanceof Werkzeugangabe;
            TemplateTransfer.getInstance().setTemplate(wahl);
            flaeche.werkzeuge().loadDefaultTool();
        }

        @Override
        public void dragSetData(DragSourceEvent ereignis) {
            ereignis.data = TemplateTransfer.getInstance().getTemplate();
        }

        @Override
        public void dragFinished(DragSourceEvent ereignis) {
            TemplateTransfer.getInstance().setTemplate(null);
            baum.setSelection(StructuredSelection.EMPTY);
        }
    }
}
