package org.leitwerk.ui.eigenschaften;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.leitwerk.dsl.ide.formular.Feld;
import org.leitwerk.dsl.ide.formular.Gruppe;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.ui.sicht.Zugang;

/** The groups of fields beside the form, each with the mark of its worst finding; the chosen one is remembered. */
final class Gruppenliste {

    private final Table tabelle;
    private String gewaehlt = "";

    Gruppenliste(Composite oben, IntConsumer wahl) {
        tabelle = new Table(oben, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Zugang.benenne(tabelle, Messages.Gruppen);
        tabelle.addListener(SWT.Selection, e -> {
            gewaehlt = tabelle.getItem(tabelle.getSelectionIndex()).getText();
            wahl.accept(tabelle.getSelectionIndex());
        });
    }

    Table control() {
        return tabelle;
    }

    /** Shows the groups; tells the index of the chosen one, the first if there is none of its title. */
    int zeige(List<Gruppe> gruppen) {
        int stelle = 0;
        for (int i = 0; i < gruppen.size(); i++) {
            TableItem zeile = i < tabelle.getItemCount() ? tabelle.getItem(i) : new TableItem(tabelle, SWT.NONE);
            Gruppe gruppe = gruppen.get(i);
            if (!zeile.getText().equals(gruppe.titel())) {
                zeile.setText(gruppe.titel());
            }
            Image bild = Toene.bild(gruppe.felder().stream()
                    .flatMap(feld -> feld.stufe().stream())
                    .max(Stufe::compareTo)
                    .orElse(null));
            if (zeile.getImage() != bild) {
                zeile.setImage(bild);
            }
            stelle = gruppe.titel().equals(gewaehlt) ? i : stelle;
        }
        while (tabelle.getItemCount() > gruppen.size()) {
            tabelle.remove(tabelle.getItemCount() - 1);
        }
        if (tabelle.getSelectionIndex() != stelle && stelle < tabelle.getItemCount()) {
            tabelle.setSelection(stelle);
        }
        return stelle;
    }

    /** Chooses the group of a field. */
    void waehle(List<Gruppe> gruppen, String merkmal) {
        gruppen.stream()
                .filter(gruppe -> gruppe.felder().stream().map(Feld::merkmal).anyMatch(merkmal::equals))
                .findFirst()
                .ifPresent(gruppe -> gewaehlt = gruppe.titel());
    }

    /** The title of the chosen group, to be kept over the end of the workbench. */
    String gewaehlt() {
        return gewaehlt;
    }

    void setzeGewaehlt(String titel) {
        gewaehlt = titel;
    }
}
