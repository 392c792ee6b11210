package org.leitwerk.ui.assistenten;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
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

    /**
     * Shows messages.
     *
     * @param meldungen the messages
     * @param ordner files below it are named from there
     */
    void zeige(List<Meldung> meldungen, Path ordner) {
        text.setText(meldungen.stream().map(meldung -> zeile(meldung, ordner)).collect(Collectors.joining("\n")));
    }

    void leere() {
        text.setText("");
    }

    private static String zeile(Meldung meldung, Path ordner) {
        Path datei = Path.of(meldung.datei());
        String name = datei.startsWith(ordner) ? ordner.relativize(datei).toString() : meldung.datei();
        String ort = meldung.zeile() == 0 ? name : NLS.bind(Messages.Zeile, name, meldung.zeile());
        return ort + ": " + meldung.meldung() + (meldung.hinweis().isEmpty() ? "" : " " + meldung.hinweis());
    }
}
