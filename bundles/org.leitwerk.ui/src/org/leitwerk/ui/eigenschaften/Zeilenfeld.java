package org.leitwerk.ui.eigenschaften;

import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.dsl.ide.formular.Feldart;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.sicht.Zugang;

/** A value on one line: a text, a number with its unit behind it, an amount, a date with a calendar. */
final class Zeilenfeld extends Textfeld {

    private static final String EURO = " €";
    private static final int KURZ = 150;
    private static final Set<Feldart> MIT_KALENDER = Set.of(Feldart.DATUM, Feldart.FRIST);
    private static final Set<Feldart> LANG = Set.of(Feldart.KURZTEXT, Feldart.NORM);

    private Label einheit;

    Zeilenfeld(Feldhelfer helfer) {
        super(helfer);
    }

    @Override
    Control baueWidget(Composite oben) {
        Feldart art = feld().art();
        Composite zeile = new Composite(oben, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(zeile);
        GridDataFactory.fillDefaults().grab(true, false).indent(EINZUG, 0).applyTo(zeile);
        Text text = verbinde(new Text(zeile, SWT.SINGLE | SWT.BORDER | (zahl() ? SWT.RIGHT : SWT.LEFT)));
        GridDataFactory.fillDefaults()
                .grab(LANG.contains(art), false)
                .hint(KURZ, SWT.DEFAULT)
                .applyTo(text);
        if (!feld().beispiel().isEmpty()) {
            text.setMessage(NLS.bind(Messages.ZumBeispiel, anzeige(feld().beispiel())));
        }
        if (MIT_KALENDER.contains(art)) {
            kalender(zeile, text);
        } else if (zahl()) {
            einheit = new Label(zeile, SWT.NONE);
            GridDataFactory.fillDefaults()
                    .align(SWT.FILL, SWT.CENTER)
                    .grab(true, false)
                    .applyTo(einheit);
        } else {
            ((GridData) text.getLayoutData()).horizontalSpan = 2;
        }
        return text;
    }

    private boolean zahl() {
        return feld().art() == Feldart.ZAHL || feld().art() == Feldart.GANZZAHL || feld().art() == Feldart.GELD;
    }

    private void kalender(Composite zeile, Text text) {
        Button knopf = new Button(zeile, SWT.PUSH);
        knopf.setImage(Bilder.bild("formular/kalender.svg"));
        knopf.setToolTipText(Messages.Kalender);
        Zugang.benenne(knopf, Messages.Kalender + " " + feld().beschriftung());
        knopf.addListener(
                SWT.Selection,
                e -> Kalenderfenster.oeffne(text, datum -> {
                    text.setText(datum);
                    uebernimm();
                    text.setFocus();
                }));
    }

    @Override
    void geschrieben() {
        if (einheit != null) {
            boolean prozent = text().getText().endsWith("%") || text().getText().endsWith("€");
            String wort =
                    feld().art() == Feldart.GELD ? EURO.strip() : feld().art() == Feldart.ZAHL ? blatt().einheit() : "";
            einheit.setText(prozent ? "" : wort);
        }
    }

    @Override
    String anzeige(String eingabe) {
        return feld().art() == Feldart.GELD && eingabe.endsWith(EURO)
                ? eingabe.substring(0, eingabe.length() - EURO.length())
                : eingabe;
    }

    @Override
    String eingabe(String anzeige) {
        boolean ohneEuro = feld().art() == Feldart.GELD && !anzeige.isBlank() && !anzeige.contains("€");
        return ohneEuro ? anzeige.strip() + EURO : anzeige;
    }
}
