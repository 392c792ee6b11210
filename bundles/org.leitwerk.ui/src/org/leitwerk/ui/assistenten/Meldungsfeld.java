package org.leitwerk.ui.assistenten;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.dsl.laden.Meldung;
import org.leitwerk.ui.sicht.Zugang;

/** Shows what was found on reading a plan, one message a line; can be copied. */
final class Meldungsfeld {

    private static final int HOEHE = 120;

    private final Text text;

    Meldungsfeld(Composite flaeche) {
        Seite.erklaere(flaeche, Messages.Meldungen);
        text = new Text(flaeche, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .span(Seite.SPALTEN, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, HOEHE)
                .applyTo(text);
        Zugang.benenne(text, Seite.ohneTaste(Messages.Meldungen));
    }

    void zeige(List<Meldung> meldungen) {
        text.setText(meldungen.stream().map(Meldung::toString).collect(Collectors.joining("\n")));
    }
}
