package org.leitwerk.ui.eigenschaften;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. The language writes a word for yes and nothing for no, so there is no third state. */
final class Hakenfeld extends Feldsicht {

    private static final String JA = "ja";
    private static final String NEIN = "nein";

    private Button haken;

    Hakenfeld(Feldhelfer helfer) {
        super(helfer);
    }

    @Override
    Control baueWidget(Composite oben) {
        haken = new Button(oben, SWT.CHECK);
        GridDataFactory.fillDefaults().indent(EINZUG, 3).applyTo(haken);
        haken.addListener(SWT.Selection, e -> {
            String eingabe = haken.getSelection() ? JA : NEIN;
            String abgelehnt =
                    helfer().setze(adresse(), feld().merkmal(), eingabe).orElse("");
            zeigeFehler(abgelehnt);
            if (!abgelehnt.isEmpty()) {
                zeigeWert();
            }
        });
        return haken;
    }

    @Override
    void zeigeWert() {
        haken.setSelection(feld().eingabe().equals(JA));
    }
}
