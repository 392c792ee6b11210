package org.leitwerk.ui.eigenschaften;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A text with paragraphs; it grows with what is in it. Ctrl+Enter writes it into the plan. */
final class Langtextfeld extends Textfeld {

    private static final int MINDESTENS_ZEILEN = 2;
    private static final int HOECHSTENS_ZEILEN = 12;
    private static final int BREITE = 200;

    private int breite;

    Langtextfeld(Feldhelfer helfer) {
        super(helfer);
    }

    @Override
    Control baueWidget(Composite oben) {
        Text text = verbinde(new Text(oben, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(EINZUG, 0)
                .hint(BREITE, MINDESTENS_ZEILEN * text.getLineHeight())
                .applyTo(text);
        text.addListener(SWT.Traverse, this::springe);
        text.addListener(SWT.Resize, e -> {
            if (text.getSize().x != breite) {
                breite = text.getSize().x;
                passeHoeheAn();
            }
        });
        return text;
    }

    /** Tab leaves the field, as in all others. */
    private void springe(Event e) {
        if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            e.doit = true;
        } else if (e.detail == SWT.TRAVERSE_RETURN && (e.stateMask & SWT.MOD1) != 0) {
            e.doit = false;
            uebernimm();
        }
    }

    @Override
    void getippt() {
        passeHoeheAn();
    }

    @Override
    void geschrieben() {
        passeHoeheAn();
    }

    private void passeHoeheAn() {
        Text text = text();
        if (breite <= 0) {
            return; // not laid out yet
        }
        int hoehe = text.computeSize(breite, SWT.DEFAULT).y - text.computeTrim(0, 0, 0, 0).height;
        int zeile = text.getLineHeight();
        int neu = Math.max(MINDESTENS_ZEILEN * zeile, Math.min(hoehe, HOECHSTENS_ZEILEN * zeile));
        GridData daten = (GridData) text.getLayoutData();
        if (daten.heightHint != neu) {
            daten.heightHint = neu;
            helfer().ordneNeu();
        }
    }
}
