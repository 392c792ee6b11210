package org.leitwerk.ui.schaubild;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.leitwerk.schaubild.Tafel;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.ui.sicht.Ablage;
import org.leitwerk.ui.sicht.Zugang;

/** Shows the numbers of a picture as a table; numbers in German, to the right. */
final class Tafelansicht {

    private static final Zahlenform ZAHL = new Zahlenform("", -1);
    private static final int HOECHSTE_BREITE = 420;

    private final TableViewer viewer;
    private Tafel tafel;

    Tafelansicht(Composite oben) {
        viewer = new TableViewer(oben, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        Zugang.benenne(viewer.getTable(), () -> tafel == null ? Messages.Tabelle : tafel.titel());
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows a table; null: an empty one. */
    void zeige(Tafel neue) {
        if (neue != null && neue.equals(tafel)) {
            return;
        }
        boolean andereSpalten = neue == null || tafel == null || !neue.spalten().equals(tafel.spalten());
        tafel = neue;
        viewer.getTable().setRedraw(false);
        if (andereSpalten) {
            for (TableColumn spalte : viewer.getTable().getColumns()) {
                spalte.dispose();
            }
            for (int i = 0; neue != null && i < neue.spalten().size(); i++) {
                spalte(neue, i);
            }
        }
        viewer.setInput(neue == null ? List.of() : neue.zeilen());
        for (TableColumn spalte : viewer.getTable().getColumns()) {
            spalte.pack();
            spalte.setWidth(Math.min(HOECHSTE_BREITE, spalte.getWidth() + 8));
        }
        viewer.getTable().setRedraw(true);
    }

    private void spalte(Tafel neue, int nummer) {
        boolean zahlen = neue.zeilen().stream().anyMatch(z -> z.get(nummer) instanceof Number);
        TableViewerColumn spalte = new TableViewerColumn(viewer, zahlen ? SWT.RIGHT : SWT.LEFT);
        spalte.getColumn().setText(neue.spalten().get(nummer));
        spalte.getColumn().setMoveable(true);
        spalte.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object zeile) {
                List<?> zellen = (List<?>) zeile;
                return nummer < zellen.size() ? text(zellen.get(nummer)) : "";
            }
        });
    }

    /** A cell as people read it. */
    static String text(Object zelle) {
        if (zelle instanceof BigDecimal zahl) {
            // computed numbers have more decimals than anybody reads
            return ZAHL.zahl(
                    zahl.scale() > 4
                            ? zahl.setScale(4, java.math.RoundingMode.HALF_UP).stripTrailingZeros()
                            : zahl);
        }
        return zelle == null ? "" : zelle.toString();
    }

    /** Copies the selected rows, all if none is selected, with tabs between the cells. */
    void kopiere() {
        if (tafel == null) {
            return;
        }
        List<?> gewaehlte = viewer.getStructuredSelection().toList();
        List<?> zeilen = gewaehlte.isEmpty() ? tafel.zeilen() : gewaehlte;
        Ablage.kopiere(zeilen.stream()
                .map(zeile -> ((List<?>) zeile).stream().map(Tafelansicht::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n")));
    }
}
