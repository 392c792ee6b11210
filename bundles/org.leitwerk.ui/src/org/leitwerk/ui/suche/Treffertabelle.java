package org.leitwerk.ui.suche;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.leitwerk.ui.bild.Elementbilder;
import org.leitwerk.ui.sicht.Merkzettel;
import org.leitwerk.ui.sicht.Spaltenbreiten;
import org.leitwerk.ui.sicht.Zugang;

/** The table of hits: asks for a line only when it is drawn; can be sorted by each column. */
final class Treffertabelle {

    private static final String SORTIERT = "sortiert";
    private static final String ABWAERTS = "abwaerts";

    private final Table tabelle;
    private List<Suchzeile> ungeordnete = List.of();
    private List<Suchzeile> zeilen = List.of();
    private Spalte sortiert;
    private boolean abwaerts;

    Treffertabelle(Composite oben, IMemento merkzettel) {
        tabelle = new Table(oben, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        tabelle.setHeaderVisible(true);
        Zugang.benenne(tabelle, Messages.Liste);
        int[] breiten = new int[Spalte.values().length];
        for (Spalte spalte : Spalte.values()) {
            TableColumn eine = new TableColumn(tabelle, SWT.LEFT);
            eine.setText(spalte.titel());
            eine.setMoveable(true);
            eine.addListener(SWT.Selection, e -> sortiere(spalte));
            breiten[spalte.ordinal()] = spalte.breite();
        }
        Spaltenbreiten.stelle(tabelle, merkzettel, breiten);
        String frueher = Merkzettel.text(merkzettel, SORTIERT);
        sortiert = IntStream.range(0, breiten.length)
                .mapToObj(i -> Spalte.values()[i])
                .filter(spalte -> spalte.name().equals(frueher))
                .findFirst()
                .orElse(null);
        abwaerts = Merkzettel.ja(merkzettel, ABWAERTS, false);
        tabelle.addListener(SWT.SetData, e -> fuelle((TableItem) e.item, e.index));
    }

    Table widget() {
        return tabelle;
    }

    void merke(IMemento merkzettel) {
        Spaltenbreiten.merke(tabelle, merkzettel);
        merkzettel.putString(SORTIERT, sortiert == null ? "" : sortiert.name());
        merkzettel.putBoolean(ABWAERTS, abwaerts);
    }

    /** Up, down, and the third time by how well they fit again. */
    private void sortiere(Spalte spalte) {
        if (spalte != sortiert) {
            sortiert = spalte;
            abwaerts = false;
        } else if (!abwaerts) {
            abwaerts = true;
        } else {
            sortiert = null;
        }
        zeichne();
    }

    /** Shows hits, the best first; what is selected stays. */
    void zeige(List<Suchzeile> neue) {
        if (!neue.equals(ungeordnete)) {
            ungeordnete = neue;
            zeichne();
        }
    }

    private void zeichne() {
        Set<URI> gewaehlte = new HashSet<>();
        gewaehlte().forEach(zeile -> gewaehlte.add(zeile.treffer().adresse()));
        if (sortiert == null) {
            zeilen = ungeordnete;
        } else {
            Comparator<Suchzeile> ordnung = sortiert.ordnung();
            zeilen = ungeordnete.stream()
                    .sorted(abwaerts ? ordnung.reversed() : ordnung)
                    .toList();
        }
        tabelle.setSortColumn(sortiert == null ? null : tabelle.getColumn(sortiert.ordinal()));
        tabelle.setSortDirection(sortiert == null ? SWT.NONE : abwaerts ? SWT.DOWN : SWT.UP);
        tabelle.deselectAll();
        tabelle.setItemCount(zeilen.size());
        tabelle.clearAll();
        if (!gewaehlte.isEmpty()) {
            tabelle.setSelection(IntStream.range(0, zeilen.size())
                    .filter(i -> gewaehlte.contains(zeilen.get(i).treffer().adresse()))
                    .toArray());
        }
        tabelle.notifyListeners(SWT.Selection, new Event());
    }

    private void fuelle(TableItem zeile, int nummer) {
        if (nummer < zeilen.size()) {
            Suchzeile treffer = zeilen.get(nummer);
            for (Spalte spalte : Spalte.values()) {
                zeile.setText(spalte.ordinal(), spalte.text(treffer));
            }
            zeile.setImage(Elementbilder.von(treffer.treffer().art()));
        }
    }

    /** The hits that are selected. */
    List<Suchzeile> gewaehlte() {
        return IntStream.of(tabelle.getSelectionIndices())
                .mapToObj(nummer -> nummer < zeilen.size() ? zeilen.get(nummer) : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
