package org.leitwerk.ui.eigenschaften;

import java.util.function.BiFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.dsl.ide.formular.Teilzelle;
import org.leitwerk.ui.sicht.Zugang;

/**
 * Typing into the cells of a table: a double click or F2 begins, Enter and leaving take it over, Tab goes to the next
 * cell, Escape takes it back. What is refused stays to be mended.
 */
final class Zelleneingabe {

    private final Table tabelle;
    private final BiFunction<Integer, Integer, Teilzelle> zellen;
    private final BiFunction<Teilzelle, String, String> setze;
    private final Runnable verworfen;
    private final TableEditor ort;
    private Text text;
    private Teilzelle zelle;
    private String vorher;
    private Wahlliste liste;
    private Vorschlaege vorschlaege;
    private Point maus = new Point(0, 0);
    private boolean beschaeftigt;

    /**
     * Connects a table.
     *
     * @param tabelle the table
     * @param zellen the cell of a row and a column; null if there is none
     * @param setze writes what was typed into the plan; returns why it was refused, or an empty text
     * @param verworfen called when nothing was taken over, so that the table shows what it showed before
     */
    Zelleneingabe(
            Table tabelle,
            BiFunction<Integer, Integer, Teilzelle> zellen,
            BiFunction<Teilzelle, String, String> setze,
            Runnable verworfen) {
        this.tabelle = tabelle;
        this.zellen = zellen;
        this.setze = setze;
        this.verworfen = verworfen;
        ort = new TableEditor(tabelle);
        ort.grabHorizontal = true;
        tabelle.addListener(SWT.MouseDown, e -> maus = new Point(e.x, e.y));
    }

    boolean istOffen() {
        return text != null && !text.isDisposed();
    }

    /** Begins in the cell under the last click; tells whether it can be typed into. */
    boolean beginneBeiMaus() {
        int zeile = tabelle.getSelectionIndex();
        if (zeile < 0) {
            return false;
        }
        TableItem eintrag = tabelle.getItem(zeile);
        for (int j = 0; j < tabelle.getColumnCount(); j++) {
            if (eintrag.getBounds(j).contains(maus)) {
                return beginne(zeile, j);
            }
        }
        return false;
    }

    /** Begins in the first cell of a row that can be typed into. */
    boolean beginne(int zeile) {
        for (int j = 0; j < tabelle.getColumnCount(); j++) {
            if (beginne(zeile, j)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginne(int zeile, int spalte) {
        Teilzelle neu = zellen.apply(zeile, spalte);
        if (neu == null || !neu.aenderbar()) {
            return false;
        }
        schliesse();
        zelle = neu;
        liste = new Wahlliste(neu.wahlen());
        vorher = liste.anzeige(neu.eingabe());
        text = new Text(tabelle, SWT.SINGLE);
        text.setText(vorher);
        Zugang.benenne(text, name(zeile, spalte));
        vorschlaege = neu.wahlen().isEmpty()
                ? null
                : new Vorschlaege(
                        text, i -> i.equals(vorher) ? liste.anzeigen() : liste.passend(i), () -> {}, () -> {});
        text.addListener(SWT.Traverse, e -> springe(e, zeile, spalte));
        text.addListener(SWT.FocusOut, e -> {
            if (vorschlaege == null || !vorschlaege.isProposalPopupOpen()) {
                uebernimm();
            }
        });
        ort.setEditor(text, tabelle.getItem(zeile), spalte);
        tabelle.showItem(tabelle.getItem(zeile));
        tabelle.showColumn(tabelle.getColumn(spalte));
        text.selectAll();
        text.setFocus();
        return true;
    }

    private String name(int zeile, int spalte) {
        String kopf = tabelle.getColumn(spalte).getText();
        return spalte == 0 ? kopf : tabelle.getItem(zeile).getText(0) + " " + kopf;
    }

    private void springe(Event e, int zeile, int spalte) {
        switch (e.detail) {
            case SWT.TRAVERSE_RETURN -> {
                e.doit = false;
                if (uebernimm()) {
                    tabelle.setFocus();
                }
            }
            case SWT.TRAVERSE_ESCAPE -> {
                e.doit = false;
                schliesse();
                verworfen.run();
                tabelle.setFocus();
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                int weiter = spalte + (e.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
                Teilzelle naechste = weiter < 0 ? null : zellen.apply(zeile, weiter);
                e.doit = naechste == null || !naechste.aenderbar();
                if (uebernimm() && !e.doit) {
                    // the change has to be read before the next cell is what it will be
                    tabelle.getDisplay().asyncExec(() -> weiter(zeile, weiter));
                }
            }
            default -> {
                // letters and arrows are the field's own
            }
        }
    }

    private void weiter(int zeile, int spalte) {
        if (!tabelle.isDisposed() && zeile < tabelle.getItemCount()) {
            beginne(zeile, spalte);
        }
    }

    /** Takes over what is typed; tells whether the cell is closed. */
    boolean uebernimm() {
        if (!istOffen() || beschaeftigt) {
            return true;
        }
        String neu = text.getText();
        if (neu.equals(vorher)) {
            schliesse();
            verworfen.run();
            return true;
        }
        beschaeftigt = true;
        try {
            String abgelehnt = setze.apply(zelle, liste.wert(neu));
            if (!abgelehnt.isEmpty()) {
                return false;
            }
        } finally {
            beschaeftigt = false;
        }
        ort.getItem().setText(ort.getColumn(), neu); // until the plan is read anew
        schliesse();
        return true;
    }

    /** Ends without taking anything over; tells whether something was open. */
    boolean schliesse() {
        boolean war = istOffen();
        if (war) {
            Text weg = text;
            text = null;
            weg.dispose();
        }
        return war;
    }
}
