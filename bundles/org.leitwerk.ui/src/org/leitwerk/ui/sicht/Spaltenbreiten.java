package org.leitwerk.ui.sicht;

import java.util.function.IntConsumer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;

/** Widths of columns, kept over the end of the workbench; in pixels. */
public final class Spaltenbreiten {

    private static final String SCHLUESSEL = "spalte";

    private Spaltenbreiten() {}

    /**
     * Keeps the widths.
     *
     * @param baum a tree with columns
     * @param merkzettel where to
     */
    public static void merke(Tree baum, IMemento merkzettel) {
        for (TreeColumn spalte : baum.getColumns()) {
            merkzettel.putInteger(SCHLUESSEL + baum.indexOf(spalte), spalte.getWidth());
        }
    }

    /**
     * Keeps the widths.
     *
     * @param tabelle a table
     * @param merkzettel where to
     */
    public static void merke(Table tabelle, IMemento merkzettel) {
        for (TableColumn spalte : tabelle.getColumns()) {
            merkzettel.putInteger(SCHLUESSEL + tabelle.indexOf(spalte), spalte.getWidth());
        }
    }

    /**
     * Sets the widths.
     *
     * @param baum a tree with columns
     * @param merkzettel from where; may be null
     * @param vorgaben widths if nothing was kept
     */
    public static void stelle(Tree baum, IMemento merkzettel, int... vorgaben) {
        for (int i = 0; i < vorgaben.length; i++) {
            stelle(merkzettel, i, vorgaben[i], baum.getColumn(i)::setWidth);
        }
    }

    /**
     * Sets the widths.
     *
     * @param tabelle a table
     * @param merkzettel from where; may be null
     * @param vorgaben widths if nothing was kept
     */
    public static void stelle(Table tabelle, IMemento merkzettel, int... vorgaben) {
        for (int i = 0; i < vorgaben.length; i++) {
            stelle(merkzettel, i, vorgaben[i], tabelle.getColumn(i)::setWidth);
        }
    }

    private static void stelle(IMemento merkzettel, int nummer, int vorgabe, IntConsumer spalte) {
        Integer breite = merkzettel == null ? null : merkzettel.getInteger(SCHLUESSEL + nummer);
        spalte.accept(breite == null || breite <= 0 ? vorgabe : breite);
    }
}
