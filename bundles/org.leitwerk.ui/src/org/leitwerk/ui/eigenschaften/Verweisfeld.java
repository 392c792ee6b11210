package org.leitwerk.ui.eigenschaften;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.dsl.ide.formular.Wahl;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.sicht.Zugang;

/** Another element: one types a piece of its title and chooses, or opens it. */
final class Verweisfeld extends Textfeld {

    private static final int BREITE = 150;

    private Vorschlaege vorschlaege;
    private Button oeffnen;
    private List<Wahl> wahlen;
    private Wahlliste liste;

    Verweisfeld(Feldhelfer helfer) {
        super(helfer);
    }

    @Override
    Control baueWidget(Composite oben) {
        Composite zeile = new Composite(oben, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(2, 0).applyTo(zeile);
        GridDataFactory.fillDefaults().grab(true, false).indent(EINZUG, 0).applyTo(zeile);
        Text text = verbinde(new Text(zeile, SWT.SINGLE | SWT.BORDER));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(BREITE, SWT.DEFAULT)
                .applyTo(text);
        vorschlaege = new Vorschlaege(
                text, inhalt -> offen() ? liste().passend(inhalt) : liste().anzeigen(), this::uebernimm, () -> {
                    if (!text.isDisposed() && !text.isFocusControl()) {
                        uebernimm();
                    }
                });
        knopf(zeile, "formular/liste.svg", Messages.Auswaehlen).addListener(SWT.Selection, e -> vorschlaege.oeffne());
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN && !vorschlaege.isProposalPopupOpen()) {
                vorschlaege.oeffne();
                e.doit = false;
            }
        });
        oeffnen = knopf(zeile, "formular/oeffnen.svg", Messages.Oeffnen);
        oeffnen.addListener(SWT.Selection, e -> feld().wahlen().stream()
                .filter(wahl -> wahl.wert().equals(feld().eingabe()) && wahl.adresse() != null)
                .findFirst()
                .ifPresent(wahl -> helfer().zeige(wahl.adresse())));
        return text;
    }

    private Button knopf(Composite zeile, String bild, String titel) {
        Button knopf = new Button(zeile, SWT.PUSH);
        knopf.setImage(Bilder.bild(bild));
        knopf.setToolTipText(titel);
        Zugang.benenne(knopf, feld().beschriftung() + ": " + titel);
        return knopf;
    }

    private Wahlliste liste() {
        if (liste == null || !feld().wahlen().equals(wahlen)) {
            wahlen = feld().wahlen();
            liste = new Wahlliste(wahlen);
        }
        return liste;
    }

    @Override
    boolean pruefbar() {
        return !vorschlaege.isProposalPopupOpen();
    }

    @Override
    void verlassen() {
        if (!vorschlaege.isProposalPopupOpen()) {
            uebernimm();
        }
    }

    @Override
    String anzeige(String eingabe) {
        oeffnen.setEnabled(!eingabe.isEmpty());
        return liste().anzeige(eingabe);
    }

    @Override
    String eingabe(String anzeige) {
        return liste().wert(anzeige);
    }
}
