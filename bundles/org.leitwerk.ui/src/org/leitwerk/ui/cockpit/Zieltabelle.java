package org.leitwerk.ui.cockpit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.leitwerk.ui.bild.Elementbilder;
import org.leitwerk.ui.sicht.Spaltenbreiten;
import org.leitwerk.ui.sicht.Zugang;

/** The goal tree with its columns. */
final class Zieltabelle {

    /** Up to so many hits a filter opens everything that is above them. */
    private static final int UEBERSCHAUBAR = 300;

    private final TreeViewer baum;
    private final Zeilenauswahl auswahl = new Zeilenauswahl();
    private final Set<Object> bekannte = new HashSet<>();

    Zieltabelle(Composite oben, IMemento merkzettel) {
        baum = new TreeViewer(oben, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        baum.getTree().setHeaderVisible(true);
        Zugang.benenne(baum.getTree(), Messages.Zielbaum);
        baum.setUseHashlookup(true);
        for (Spalte spalte : Spalte.values()) {
            boolean zahl = spalte == Spalte.ERFUELLUNG || spalte == Spalte.ABWEICHUNG;
            TreeViewerColumn eine = new TreeViewerColumn(baum, zahl ? SWT.RIGHT : SWT.LEFT);
            eine.getColumn().setText(spalte.titel());
            eine.getColumn().setMoveable(true);
            eine.setLabelProvider(new Textspalte(spalte));
        }
        Verlaufsspalte.in(baum.getTree(), Spalte.VERLAUF.ordinal());
        Verlaufsspalte.streifen(baum.getTree(), Spalte.STATUS.ordinal());
        Spaltenbreiten.stelle(baum.getTree(), merkzettel, Spalte.breiten());
        baum.setContentProvider(auswahl);
        baum.setInput(this);
        ColumnViewerToolTipSupport.enableFor(baum);
        Dateiabwurf.in(baum);
    }

    TreeViewer viewer() {
        return baum;
    }

    /** Shows lines; what is selected and open stays, a plan that is seen for the first time is opened a little. */
    void zeige(List<Zeile> zeilen, Filter filter) {
        auswahl.nimm(zeilen, filter);
        baum.getTree().setRedraw(false);
        try {
            baum.refresh();
            if (filter.wirkt()) {
                if (auswahl.treffer() <= UEBERSCHAUBAR) {
                    baum.expandAll(true);
                }
            } else if (!zeilen.isEmpty() && bekannte.add(zeilen.get(0).sitzung())) {
                baum.expandToLevel(2);
            }
        } finally {
            baum.getTree().setRedraw(true);
        }
    }

    /** How many lines fit the filter. */
    int treffer() {
        return auswahl.treffer();
    }

    /** The lines that the filter lets through. */
    Zeilenauswahl auswahl() {
        return auswahl;
    }

    /** Text, image and colour of a column. */
    private static final class Textspalte extends ColumnLabelProvider {

        private final Spalte spalte;

        Textspalte(Spalte spalte) {
            this.spalte = spalte;
        }

        @Override
        public String getText(Object element) {
            return spalte.text((Zeile) element);
        }

        @Override
        public Image getImage(Object element) {
            Zeile zeile = (Zeile) element;
            return spalte == Spalte.TITEL && !zeile.art().isEmpty() ? Elementbilder.von(zeile.art()) : null;
        }

        @Override
        public Color getForeground(Object element) {
            return spalte == Spalte.STATUS
                    ? Farben.von(((Zeile) element).werte().status().ton())
                    : null;
        }

        @Override
        public String getToolTipText(Object element) {
            Zeile zeile = (Zeile) element;
            String text = spalte == Spalte.STATUS || spalte == Spalte.ERFUELLUNG
                    ? zeile.werte().warum().get()
                    : spalte == Spalte.TITEL
                            ? (zeile.titel() + "\n" + zeile.zuordnung().verantwortlich()).strip()
                            : getText(element);
            return text.isBlank() ? null : text;
        }
    }
}
