package org.leitwerk.ui.eigenschaften;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leitwerk.dsl.ide.formular.Teiltabelle;
import org.leitwerk.dsl.ide.formular.Teilzelle;

/** Fills a table in place: rows that stay the same are left alone, selection and scrolling stay. */
final class Tabellenfuellung {

    private static final int RAND = 14;
    private static final int MINDESTBREITE = 70;
    private static final int HOECHSTBREITE = 420;

    private final Table tabelle;
    private List<String> spalten = List.of();

    Tabellenfuellung(Table tabelle) {
        this.tabelle = tabelle;
        tabelle.addListener(SWT.Resize, e -> breiteEinspaltig());
    }

    /** Shows a table. */
    void fuelle(Teiltabelle inhalt) {
        boolean neu = !inhalt.spalten().equals(spalten);
        if (neu) {
            setzeSpalten(inhalt);
        }
        boolean geaendert = neu;
        for (int i = 0; i < inhalt.zeilen().size(); i++) {
            TableItem zeile = i < tabelle.getItemCount() ? tabelle.getItem(i) : new TableItem(tabelle, SWT.NONE);
            List<Teilzelle> zellen = inhalt.zeilen().get(i);
            for (int j = 0; j < zellen.size(); j++) {
                if (!zeile.getText(j).equals(zellen.get(j).anzeige())) {
                    zeile.setText(j, zellen.get(j).anzeige());
                    geaendert = true;
                }
            }
        }
        while (tabelle.getItemCount() > inhalt.zeilen().size()) {
            tabelle.remove(tabelle.getItemCount() - 1);
        }
        if (geaendert) {
            breiten();
        }
    }

    private void setzeSpalten(Teiltabelle inhalt) {
        spalten = inhalt.spalten();
        for (TableColumn spalte : tabelle.getColumns()) {
            spalte.dispose();
        }
        for (int j = 0; j < spalten.size(); j++) {
            TableColumn spalte = new TableColumn(tabelle, j > 0 && istZahl(inhalt, j) ? SWT.RIGHT : SWT.LEFT);
            spalte.setText(spalten.get(j));
        }
        boolean mehrere = spalten.size() > 1;
        if (mehrere) {
            // takes the space that is left, so that numbers stay together
            new TableColumn(tabelle, SWT.LEFT).setWidth(RAND);
        }
        tabelle.setHeaderVisible(mehrere);
        tabelle.setLinesVisible(mehrere);
    }

    private static boolean istZahl(Teiltabelle inhalt, int spalte) {
        return inhalt.zeilen().stream()
                .map(zeile -> zeile.get(spalte).eingabe())
                .allMatch(wert ->
                        wert.isEmpty() || Character.isDigit(wert.charAt(wert.startsWith("-") ? wert.length() - 1 : 0)));
    }

    /** Adds an empty row at the end, to be typed into. */
    void leereZeile(int zeile) {
        if (spalten.isEmpty()) {
            fuelle(new Teiltabelle(List.of(""), List.of()));
        }
        while (tabelle.getItemCount() <= zeile) {
            new TableItem(tabelle, SWT.NONE);
        }
        tabelle.setSelection(zeile);
    }

    private void breiten() {
        if (spalten.size() < 2) {
            breiteEinspaltig();
            return;
        }
        for (int j = 0; j < spalten.size(); j++) {
            TableColumn spalte = tabelle.getColumn(j);
            spalte.pack();
            spalte.setWidth(Math.max(MINDESTBREITE, Math.min(spalte.getWidth() + RAND, HOECHSTBREITE)));
        }
    }

    private void breiteEinspaltig() {
        if (tabelle.getColumnCount() == 1) {
            int breite = tabelle.getClientArea().width;
            if (breite > 0 && tabelle.getColumn(0).getWidth() != breite) {
                tabelle.getColumn(0).setWidth(breite);
            }
        }
    }
}
