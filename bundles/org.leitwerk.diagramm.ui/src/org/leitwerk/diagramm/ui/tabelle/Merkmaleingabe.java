package org.leitwerk.diagramm.ui.tabelle;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.leitwerk.diagramm.ui.arbeit.Diagrammarbeit;
import org.leitwerk.dsl.ide.formular.Feld;
import org.leitwerk.dsl.ide.formular.Feldart;
import org.leitwerk.dsl.ide.formular.Formular;
import org.leitwerk.dsl.ide.formular.Formularaenderungen;
import org.leitwerk.dsl.ide.formular.Formulare;
import org.leitwerk.dsl.ide.formular.Wahl;

/**
 * Edits a feature of an element in its cell as the properties view does: a list where words or other elements may be
 * chosen, otherwise a field for what the language reads.
 */
final class Merkmaleingabe extends EditingSupport {

    private final TableViewer tabelle;
    private final Diagrammarbeit arbeit;
    private final String merkmal;
    private final BiPredicate<Zeile, String> hat;
    private Feld feld;

    /**
     * For a column.
     *
     * @param merkmal name of the feature
     * @param hat whether an element has it
     */
    Merkmaleingabe(TableViewer tabelle, Diagrammarbeit arbeit, String merkmal, BiPredicate<Zeile, String> hat) {
        super(tabelle);
        this.tabelle = tabelle;
        this.arbeit = arbeit;
        this.merkmal = merkmal;
        this.hat = hat;
    }

    @Override
    protected boolean canEdit(Object element) {
        if (!hat.test((Zeile) element, merkmal)) {
            return false;
        }
        feld = feld((Zeile) element).filter(Feld::aenderbar).orElse(null);
        return feld != null;
    }

    private Optional<Feld> feld(Zeile zeile) {
        URI adresse = zeile.angaben().adresse();
        return arbeit.lies((d, stand) -> Formulare.fuer(stand, adresse).flatMap((Formular f) -> f.feld(merkmal)));
    }

    private boolean istWahl() {
        return !feld.wahlen().isEmpty() && (feld.art() == Feldart.AUSWAHL || feld.art() == Feldart.VERWEIS);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return istWahl()
                ? new ComboBoxCellEditor(
                        tabelle.getTable(),
                        feld.wahlen().stream().map(Wahl::anzeige).toArray(String[]::new),
                        SWT.READ_ONLY)
                : new TextCellEditor(tabelle.getTable());
    }

    @Override
    protected Object getValue(Object element) {
        if (!istWahl()) {
            return feld.eingabe().replace("\n", ", ");
        }
        List<String> werte = feld.wahlen().stream().map(Wahl::wert).toList();
        return werte.indexOf(feld.eingabe());
    }

    @Override
    protected void setValue(Object element, Object wert) {
        URI adresse = ((Zeile) element).angaben().adresse();
        String text;
        if (wert instanceof Integer stelle) {
            if (stelle < 0) {
                return;
            }
            text = feld.wahlen().get(stelle).wert();
        } else {
            text = String.valueOf(wert).strip();
        }
        if (!text.equals(feld.eingabe().replace("\n", ", "))) {
            arbeit.aendereText(stand -> Formularaenderungen.setze(stand, adresse, merkmal, text));
        }
    }
}
