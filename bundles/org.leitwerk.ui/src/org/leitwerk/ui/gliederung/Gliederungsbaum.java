package org.leitwerk.ui.gliederung;

import java.nio.file.Path;
import java.text.Collator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.leitwerk.dsl.ide.gliederung.Knoten;
import org.leitwerk.ui.sicht.Zugang;

/** A tree that shows an outline, in the view and in the popup. */
final class Gliederungsbaum {

    private final TreeViewer viewer;
    private final Knotenfilter filter = new Knotenfilter();
    private final Map<Path, Object[]> aufgeklappte = new HashMap<>();
    private Dateigliederung gliederung = Dateigliederung.LEER;
    private String filtertext = "";

    Gliederungsbaum(Composite oben, int stil) {
        viewer = new TreeViewer(oben, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL | stil);
        Zugang.benenne(viewer.getControl(), Messages.Liste);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Knoteninhalt(() -> gliederung));
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Knotenbeschriftung()));
        viewer.addFilter(filter);
        viewer.setInput(this);
    }

    TreeViewer viewer() {
        return viewer;
    }

    Dateigliederung gliederung() {
        return gliederung;
    }

    /**
     * Shows another state of an outline, or another one; what is selected and expanded stays, also when a file comes
     * back.
     */
    void zeige(Dateigliederung neue) {
        boolean andere = !Objects.equals(neue.datei(), gliederung.datei());
        if (andere && gliederung.datei() != null && !filter.wirkt()) {
            aufgeklappte.put(gliederung.datei(), viewer.getExpandedElements());
        }
        gliederung = neue;
        zeichne();
        if (andere && neue.datei() != null && !filter.wirkt()) {
            if (aufgeklappte.containsKey(neue.datei())) {
                viewer.setExpandedElements(aufgeklappte.get(neue.datei()));
            } else {
                viewer.expandToLevel(2);
            }
        }
    }

    /** Shows only nodes with these words. */
    void filtere(String text) {
        filtertext = text;
        zeichne();
        filter.erster().ifPresent(this::waehle);
    }

    void sortiere(boolean nachNamen) {
        viewer.setComparator(nachNamen ? new NachNamen() : null);
    }

    private void zeichne() {
        filter.suche(gliederung, filtertext);
        viewer.getControl().setRedraw(false);
        try {
            viewer.refresh();
            if (filter.wirkt()) {
                viewer.expandAll();
            }
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }

    /** Selects a node and shows it. */
    void waehle(Knoten knoten) {
        if (!knoten.equals(((IStructuredSelection) viewer.getSelection()).getFirstElement())) {
            viewer.setSelection(new StructuredSelection(knoten), true);
        }
    }

    /** The selected node. */
    Optional<Knoten> gewaehlter() {
        return Optional.ofNullable((Knoten) viewer.getStructuredSelection().getFirstElement());
    }

    /** By title as in a German dictionary. */
    private static final class NachNamen extends ViewerComparator {

        private final Collator deutsch = Collator.getInstance(Locale.GERMAN);

        @Override
        public int compare(Viewer viewer, Object einer, Object anderer) {
            return deutsch.compare(((Knoten) einer).titel(), ((Knoten) anderer).titel());
        }
    }
}
