package org.leitwerk.ui.assistenten;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.dsl.ide.bearbeitung.Zielsatz;
import org.leitwerk.dsl.ide.bearbeitung.Zielsatz.Zielzeile;
import org.leitwerk.dsl.ide.bearbeitung.Zielsatzform;
import org.leitwerk.dsl.ide.bearbeitung.Zielsatzform.Zielplatz;
import org.leitwerk.ui.sicht.Zugang;

/** A table with a row for each field or level: the question it answers, and the goals, one a line. */
final class Zielseite extends Seite {

    private static final int BREITE_FRAGE = 190;
    private static final int HOEHE = 46;

    private final Formseite form;
    private final List<Text> felder = new ArrayList<>();
    private Composite flaeche;
    private Zielsatzform gebaut;

    Zielseite(Formseite form) {
        super("ziele", Messages.NeuesZielsystem, Messages.ZieleWie);
        this.form = form;
    }

    @Override
    protected void baue(Composite unter) {
        flaeche = unter;
        baueZeilen();
    }

    @Override
    public void setVisible(boolean sichtbar) {
        if (sichtbar && form.form() != gebaut) {
            baueZeilen();
            flaeche.layout(true, true);
            setPageComplete(false);
        }
        super.setVisible(sichtbar);
        if (sichtbar) {
            felder.get(0).setFocus();
        }
    }

    private void baueZeilen() {
        for (Control altes : flaeche.getChildren()) {
            altes.dispose();
        }
        felder.clear();
        gebaut = form.form();
        for (Zielplatz platz : gebaut.plaetze()) {
            Label frage = new Label(flaeche, SWT.WRAP);
            frage.setText(NLS.bind(Messages.PlatzUndFrage, platz.bezeichnung(), platz.leitfrage()));
            GridDataFactory.swtDefaults()
                    .hint(BREITE_FRAGE, SWT.DEFAULT)
                    .align(SWT.FILL, SWT.BEGINNING)
                    .applyTo(frage);
            felder.add(feld(platz));
        }
        erklaere(flaeche, gebaut == Zielsatzform.VIER_FELDER ? Messages.AbleitungFelder : Messages.AbleitungEbenen);
    }

    private Text feld(Zielplatz platz) {
        Text feld = new Text(flaeche, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .span(SPALTEN - 1, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, HOEHE)
                .applyTo(feld);
        Zugang.benenne(feld, platz.bezeichnung() + ": " + platz.leitfrage());
        feld.addModifyListener(e -> pruefe());
        feld.addTraverseListener(e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true; // a goal has no tabs in it; the key leads to the next row
            }
        });
        return feld;
    }

    @Override
    protected String mangel() {
        return felder.stream().allMatch(feld -> feld.getText().isBlank()) ? Messages.ZielFehlt : null;
    }

    Zielsatz satz() {
        List<Zielzeile> zeilen = new ArrayList<>();
        for (int i = 0; i < felder.size(); i++) {
            for (String zeile : felder.get(i).getText().split("\\R")) {
                zeilen.add(new Zielzeile(i, zeile.strip()));
            }
        }
        return new Zielsatz(gebaut, form.titel(), zeilen, form.jahr());
    }
}
