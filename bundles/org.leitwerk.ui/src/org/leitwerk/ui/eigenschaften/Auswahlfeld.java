package org.leitwerk.ui.eigenschaften;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.leitwerk.dsl.ide.formular.Wahl;
import org.leitwerk.ui.markdown.Markdowntext;

/** One of a few words; what the chosen one means is its tool tip. */
final class Auswahlfeld extends Feldsicht {

    private static final int HOECHSTENS_ZEILEN = 20;

    private Combo auswahl;
    private List<Wahl> wahlen = List.of();

    Auswahlfeld(Feldhelfer helfer) {
        super(helfer);
    }

    @Override
    Control baueWidget(Composite oben) {
        auswahl = new Combo(oben, SWT.READ_ONLY | SWT.DROP_DOWN);
        auswahl.setVisibleItemCount(HOECHSTENS_ZEILEN);
        Toene.ohneRad(auswahl);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .indent(EINZUG, 0)
                .applyTo(auswahl);
        auswahl.addListener(SWT.Selection, e -> waehle());
        return auswahl;
    }

    private void waehle() {
        if (auswahl.getSelectionIndex() < 0) {
            return;
        }
        String wert = wahlen.get(auswahl.getSelectionIndex()).wert();
        if (!wert.equals(feld().eingabe())) {
            String abgelehnt = helfer().setze(adresse(), feld().merkmal(), wert).orElse("");
            zeigeFehler(abgelehnt);
            if (!abgelehnt.isEmpty()) {
                zeigeWert();
            }
        }
        erklaere();
    }

    @Override
    void zeigeWert() {
        List<Wahl> neue = new ArrayList<>(feld().wahlen());
        boolean leere = neue.stream().anyMatch(wahl -> wahl.wert().isEmpty());
        if (!leere && (!feld().pflicht() || feld().eingabe().isEmpty())) {
            neue.add(0, new Wahl("", Messages.NichtAngegeben, "", null));
        }
        if (!neue.equals(wahlen)) {
            wahlen = neue;
            auswahl.setItems(wahlen.stream().map(Wahl::anzeige).toArray(String[]::new));
        }
        int stelle = -1;
        for (int i = 0; i < wahlen.size(); i++) {
            if (wahlen.get(i).wert().equals(feld().eingabe())) {
                stelle = i;
            }
        }
        if (stelle < 0) {
            auswahl.deselectAll();
        } else if (auswahl.getSelectionIndex() != stelle) {
            auswahl.select(stelle);
        }
        erklaere();
    }

    private void erklaere() {
        int stelle = auswahl.getSelectionIndex();
        String wort = stelle < 0
                ? ""
                : Markdowntext.von(wahlen.get(stelle).hinweis()).text().strip();
        String text = wort.isEmpty() ? hinweis() : wahlen.get(stelle).anzeige() + ": " + wort + "\n\n" + hinweis();
        if (!text.equals(auswahl.getToolTipText())) {
            auswahl.setToolTipText(text);
        }
    }
}
