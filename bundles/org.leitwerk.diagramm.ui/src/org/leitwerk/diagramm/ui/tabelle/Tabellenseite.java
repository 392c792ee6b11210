package org.leitwerk.diagramm.ui.tabelle;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.diagramm.ui.teil.Bildmodell;
import org.leitwerk.diagramm.ui.teil.Szenenteil;
import org.leitwerk.ui.bild.Elementbilder;
import org.leitwerk.ui.sicht.Filterfeld;
import org.leitwerk.ui.sicht.Zugang;

/**
 * The second page of the editor: every element of the picture as a line that can be sorted, searched and edited. Its
 * selection is that of the picture.
 */
public final class Tabellenseite {

    private final Bildflaeche flaeche;
    private final Composite seite;
    private final Text filter;
    private final TableViewer tabelle;
    private List<Zeile> alle = List.of();
    private List<Zeile> gezeigte = List.of();
    private final Merkmalspalten merkmale;
    private Function<Zeile, String> sortiert;
    private boolean absteigend;
    private boolean waehlt;
    private boolean veraltet = true;

    /**
     * Makes the page.
     *
     * @param oben where
     * @param flaeche the picture whose elements are shown
     */
    public Tabellenseite(Composite oben, Bildflaeche flaeche) {
        this.flaeche = flaeche;
        seite = new Composite(oben, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(seite);
        filter = Filterfeld.in(seite, Messages.Filter, Messages.Filtername, this::filtere);
        tabelle = new TableViewer(seite, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabelle.getControl());
        tabelle.getTable().setHeaderVisible(true);
        tabelle.getTable().setLinesVisible(true);
        tabelle.setUseHashlookup(true);
        Zugang.benenne(tabelle.getControl(), Messages.Tabelle);
        tabelle.setContentProvider((ILazyContentProvider) stelle -> tabelle.replace(gezeigte.get(stelle), stelle));
        for (Spalte spalte : Spalte.values()) {
            spalte(spalte);
        }
        merkmale = new Merkmalspalten(tabelle, flaeche.zusammenhang().arbeit(), this::sortiere);
        Filterfeld.verbinde(filter, tabelle.getControl(), () -> {});
        tastatur();
        tabelle.getTable().addListener(SWT.Selection, e -> waehleImBild());
        flaeche.sicht().addSelectionChangedListener(e -> folge());
    }

    /** The page. */
    public Control seite() {
        return seite;
    }

    /** The table. */
    public TableViewer tabelle() {
        return tabelle;
    }

    private void spalte(Spalte spalte) {
        TableViewerColumn eine = new TableViewerColumn(tabelle, SWT.LEFT);
        eine.getColumn().setText(spalte.titel());
        eine.getColumn().setWidth(spalte.breite());
        eine.getColumn().setMoveable(true);
        eine.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return spalte.text((Zeile) element);
            }

            @Override
            public Image getImage(Object element) {
                return spalte == Spalte.BEZEICHNUNG
                        ? Elementbilder.von(((Zeile) element).angaben().klasse())
                        : null;
            }
        });
        Function<Zeile, String> wonach = spalte::text;
        eine.getColumn().addListener(SWT.Selection, e -> sortiere(eine.getColumn(), wonach));
        if (spalte == Spalte.BEZEICHNUNG) {
            eine.setEditingSupport(new Beschriftung());
        }
    }

    /** F2 or a double click edits; the arrow keys go through the lines. */
    private void tastatur() {
        ColumnViewerEditorActivationStrategy wann = new ColumnViewerEditorActivationStrategy(tabelle) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent ereignis) {
                return ereignis.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || ereignis.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || ereignis.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                                && (ereignis.keyCode == SWT.F2 || ereignis.keyCode == SWT.CR);
            }
        };
        TableViewerEditor.create(
                tabelle,
                new TableViewerFocusCellManager(tabelle, new FocusCellOwnerDrawHighlighter(tabelle)),
                wann,
                ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /** Begins to edit the cell of the selected line to which the arrow keys have gone; at first its label. */
    public void beschrifte() {
        if (tabelle.getStructuredSelection().getFirstElement() instanceof Zeile zeile) {
            ViewerCell zelle = tabelle.getColumnViewerEditor().getFocusCell();
            boolean hier = zelle != null && zelle.getElement() == zeile;
            tabelle.editElement(zeile, hier ? zelle.getColumnIndex() : Spalte.BEZEICHNUNG.ordinal());
        }
    }

    /** The picture is another one; the lines are made when the page is seen. */
    public void aktualisiere() {
        veraltet = true;
        if (seite.isVisible()) {
            zeige();
        }
    }

    /** Makes the lines, if they are not those of the present picture. */
    public void zeige() {
        Bildmodell modell = flaeche.zusammenhang().modell();
        if (veraltet && modell != null) {
            veraltet = false;
            alle = new Zeilenbau(modell).alle();
            merkmale.frage(alle, this::filtere);
            filtere();
        }
        folge();
    }

    private void sortiere(TableColumn spalte, Function<Zeile, String> wonach) {
        absteigend = spalte == tabelle.getTable().getSortColumn() && !absteigend;
        sortiert = wonach;
        tabelle.getTable().setSortColumn(spalte);
        tabelle.getTable().setSortDirection(absteigend ? SWT.DOWN : SWT.UP);
        filtere();
    }

    private void filtere() {
        String[] worte = filter.getText().strip().toLowerCase(Locale.GERMAN).split("\\s+");
        List<Zeile> neue = new ArrayList<>(
                alle.stream().filter(zeile -> zeile.enthaelt(worte)).toList());
        if (sortiert != null) {
            Comparator<Zeile> ordnung = Comparator.comparing(sortiert, Collator.getInstance(Locale.GERMAN));
            neue.sort(absteigend ? ordnung.reversed() : ordnung);
        }
        gezeigte = neue;
        tabelle.setInput(neue);
        tabelle.setItemCount(neue.size());
        tabelle.refresh();
        folge();
    }

    private void waehleImBild() {
        waehlt = true;
        try {
            List<String> ids = new ArrayList<>();
            for (Object zeile : tabelle.getStructuredSelection()) {
                ids.add(((Zeile) zeile).id());
            }
            flaeche.waehle(ids);
        } finally {
            waehlt = false;
        }
    }

    private void folge() {
        if (waehlt || tabelle.getControl().isDisposed() || !seite.isVisible()) {
            return;
        }
        Set<String> ids =
                new HashSet<>(flaeche.gewaehlte().stream().map(Szenenteil::id).toList());
        List<Zeile> zeilen =
                gezeigte.stream().filter(zeile -> ids.contains(zeile.id())).toList();
        tabelle.setSelection(new StructuredSelection(zeilen), true);
    }

    /** Brings the keyboard into the table. */
    public void nimmTastatur() {
        tabelle.getControl().setFocus();
    }

    /** Labels an element. */
    private final class Beschriftung extends EditingSupport {

        Beschriftung() {
            super(tabelle);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new TextCellEditor(tabelle.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return ((Zeile) element).angaben().eingabe() != null;
        }

        @Override
        protected Object getValue(Object element) {
            return ((Zeile) element).angaben().eingabe();
        }

        @Override
        protected void setValue(Object element, Object wert) {
            Zeile zeile = (Zeile) element;
            String text = String.valueOf(wert).strip();
            if (!text.equals(zeile.angaben().eingabe())) {
                flaeche.zusammenhang().arbeit().tu(new Auftrag.Beschriften(zeile.id(), text), Messages.Beschriften);
            }
        }
    }
}
