package org.leitwerk.ui.cockpit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.leitwerk.ui.bild.Elementbilder;
import org.leitwerk.ui.sicht.Spaltenbreiten;
import org.leitwerk.ui.sicht.Zugang;

/**
 * A list with columns of text, filled line by line as it is drawn.
 *
 * @param <T> what a line stands for
 */
final class Liste<T> {

    private final TableViewer viewer;
    private final List<Feld<T>> felder;
    private List<T> zeilen = List.of();

    /**
     * A column.
     *
     * @param <T> what a line stands for
     * @param titel its heading
     * @param breite its width at first, in pixels
     * @param text what it shows
     * @param anzeige gives the state whose colour it has; null for none
     * @param art gives the class whose icon it has; null for none
     */
    record Feld<T>(
            String titel, int breite, Function<T, String> text, Function<T, Anzeige> anzeige, Function<T, String> art) {

        /** A column of plain text. */
        static <T> Feld<T> text(String titel, int breite, Function<T, String> text) {
            return new Feld<>(titel, breite, text, null, null);
        }

        /** A column that begins a line, with the icon of the element. */
        static <T> Feld<T> element(String titel, int breite, Function<T, String> text, Function<T, String> art) {
            return new Feld<>(titel, breite, text, null, art);
        }

        /** A column that shows a state. */
        static <T> Feld<T> status(String titel, int breite, Function<T, Anzeige> anzeige) {
            return new Feld<>(titel, breite, zeile -> anzeige.apply(zeile).text(), anzeige, null);
        }
    }

    Liste(Composite oben, String name, IMemento merkzettel, List<Feld<T>> felder) {
        this.felder = List.copyOf(felder);
        viewer = new TableViewer(oben, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        Zugang.benenne(viewer.getTable(), name);
        viewer.setUseHashlookup(true);
        for (Feld<T> feld : felder) {
            TableViewerColumn spalte = new TableViewerColumn(viewer, SWT.LEFT);
            spalte.getColumn().setText(feld.titel());
            spalte.getColumn().setMoveable(true);
            spalte.setLabelProvider(new Beschriftung<>(feld));
        }
        Spaltenbreiten.stelle(
                viewer.getTable(),
                merkzettel,
                felder.stream().mapToInt(Feld::breite).toArray());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(zeilen);
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    TableViewer viewer() {
        return viewer;
    }

    List<Feld<T>> felder() {
        return felder;
    }

    List<T> zeilen() {
        return zeilen;
    }

    /** Shows other lines; what is selected stays. */
    void zeige(List<T> neue) {
        zeilen = List.copyOf(neue);
        Object[] gewaehlte = viewer.getStructuredSelection().toArray();
        viewer.getTable().setRedraw(false);
        try {
            viewer.setInput(zeilen);
            viewer.setSelection(new StructuredSelection(
                    Arrays.stream(gewaehlte).filter(zeilen::contains).toList()));
        } finally {
            viewer.getTable().setRedraw(true);
        }
    }

    /** Text, colour and image of a column. */
    private static final class Beschriftung<T> extends ColumnLabelProvider {

        private final Feld<T> feld;

        Beschriftung(Feld<T> feld) {
            this.feld = feld;
        }

        @SuppressWarnings("unchecked")
        private static <T> T zeile(Object element) {
            return (T) element;
        }

        @Override
        public String getText(Object element) {
            return feld.text().apply(zeile(element));
        }

        @Override
        public Image getImage(Object element) {
            return feld.art() == null ? null : Elementbilder.von(feld.art().apply(zeile(element)));
        }

        @Override
        public Color getForeground(Object element) {
            return feld.anzeige() == null
                    ? null
                    : Farben.von(feld.anzeige().apply(zeile(element)).ton());
        }

        @Override
        public String getToolTipText(Object element) {
            String text = getText(element);
            return text.isBlank() ? null : text;
        }
    }
}
