package org.leitwerk.diagramm.ui.tabelle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;
import org.leitwerk.diagramm.plan.Merkmaltafel;
import org.leitwerk.diagramm.plan.Merkmaltafel.Merkmal;
import org.leitwerk.diagramm.ui.arbeit.Diagrammarbeit;

/** The columns for features of the elements: those that at least one of them has, to be edited in their cells. */
final class Merkmalspalten {

    private static final int BREITE = 110;

    private final TableViewer tabelle;
    private final Diagrammarbeit arbeit;
    private final BiConsumer<TableColumn, Function<Zeile, String>> sortieren;
    private final int feste;
    private final List<TableViewerColumn> spalten = new ArrayList<>();
    private Merkmaltafel tafel = Merkmaltafel.LEER;

    /**
     * Without columns yet.
     *
     * @param tabelle the table; its own columns are there already
     * @param arbeit asks and changes the plan
     * @param sortieren called when a head is clicked, with the column and what is sorted by
     */
    Merkmalspalten(
            TableViewer tabelle, Diagrammarbeit arbeit, BiConsumer<TableColumn, Function<Zeile, String>> sortieren) {
        this.tabelle = tabelle;
        this.arbeit = arbeit;
        this.sortieren = sortieren;
        this.feste = tabelle.getTable().getColumnCount();
    }

    /**
     * Asks the plan for the values of elements; the cells are filled when they are there.
     *
     * @param zeilen the lines of the table
     * @param dann called when the values are other ones than before
     */
    void frage(Collection<Zeile> zeilen, Runnable dann) {
        List<URI> adressen = zeilen.stream()
                .map(zeile -> zeile.angaben().adresse())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        arbeit.frage((d, stand) -> Merkmaltafel.von(stand, adressen), neue -> {
            if (!tabelle.getControl().isDisposed() && !neue.equals(tafel)) {
                boolean andere = !neue.merkmale().equals(tafel.merkmale());
                tafel = neue;
                if (andere) {
                    baue();
                }
                dann.run();
            }
        });
    }

    private void baue() {
        spalten.forEach(spalte -> spalte.getColumn().dispose());
        spalten.clear();
        for (Merkmal merkmal : tafel.merkmale()) {
            spalten.add(spalte(merkmal));
        }
        ordne();
    }

    private TableViewerColumn spalte(Merkmal merkmal) {
        TableViewerColumn spalte = new TableViewerColumn(tabelle, SWT.LEFT);
        spalte.getColumn().setText(merkmal.titel());
        spalte.getColumn().setWidth(BREITE);
        spalte.getColumn().setMoveable(true);
        spalte.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text((Zeile) element, merkmal.name());
            }
        });
        spalte.setEditingSupport(new Merkmaleingabe(tabelle, arbeit, merkmal.name(), this::hat));
        spalte.getColumn()
                .addListener(
                        SWT.Selection, e -> sortieren.accept(spalte.getColumn(), zeile -> text(zeile, merkmal.name())));
        return spalte;
    }

    private String text(Zeile zeile, String merkmal) {
        String wert = tafel.wert(zeile.angaben().adresse(), merkmal);
        return wert == null ? "" : wert;
    }

    private boolean hat(Zeile zeile, String merkmal) {
        return tafel.wert(zeile.angaben().adresse(), merkmal) != null;
    }

    /** They stand behind label and kind, before what is only told. */
    private void ordne() {
        int vorn = Spalte.WORIN.ordinal();
        int[] folge = new int[feste + spalten.size()];
        for (int i = 0; i < folge.length; i++) {
            folge[i] = i < vorn ? i : i < vorn + spalten.size() ? feste + i - vorn : i - spalten.size();
        }
        tabelle.getTable().setColumnOrder(folge);
    }
}
