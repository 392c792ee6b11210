package org.leitwerk.ui.eigenschaften;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field into which one types. While one types it is checked; Enter or leaving the field writes it into the plan,
 * Escape takes it back. What cannot be understood stays in the field with the reason below it.
 */
abstract class Textfeld extends Feldsicht {

    private static final int TIPPPAUSE_MS = 300;

    private Text text;
    private String gezeigt = "";
    private boolean stumm;
    private final Runnable pruefung = this::pruefe;

    Textfeld(Feldhelfer helfer) {
        super(helfer);
    }

    /** Connects the widget; to be called once by {@link #baueWidget}. */
    final Text verbinde(Text neuer) {
        text = neuer;
        text.addModifyListener(e -> {
            if (!stumm) {
                text.getDisplay().timerExec(TIPPPAUSE_MS, pruefung);
                getippt();
            }
        });
        text.addListener(SWT.FocusOut, e -> verlassen());
        text.addListener(SWT.DefaultSelection, e -> uebernimm());
        text.addListener(SWT.KeyDown, this::taste);
        return text;
    }

    private void taste(Event e) {
        if (e.keyCode == SWT.ESC && verwirf()) {
            e.doit = false;
        }
    }

    /** Called after each change by the person. */
    void getippt() {}

    /** Whether what is typed so far is meant to be understood. */
    boolean pruefbar() {
        return true;
    }

    /** The field has lost the keyboard. */
    void verlassen() {
        uebernimm();
    }

    /** The value as the widget shows it. */
    String anzeige(String eingabe) {
        return eingabe;
    }

    /** What the widget shows as one would type it in the text. */
    String eingabe(String anzeige) {
        return anzeige;
    }

    final Text text() {
        return text;
    }

    @Override
    final void zeigeWert() {
        gezeigt = anzeige(feld().eingabe());
        String gemerkt = helfer().gemerkt(adresse(), feld().merkmal());
        schreibe(gemerkt == null ? gezeigt : gemerkt);
        if (gemerkt != null) {
            pruefe();
        }
    }

    private void schreibe(String neu) {
        if (!text.getText().equals(neu)) {
            stumm = true;
            int stelle = text.getCaretPosition();
            text.setText(neu);
            text.setSelection(Math.min(stelle, neu.length()));
            stumm = false;
        }
        geschrieben();
    }

    /** Called after the widget was filled, also if it held the same before. */
    void geschrieben() {}

    @Override
    final boolean offen() {
        return !text.isDisposed() && !text.getText().equals(gezeigt);
    }

    @Override
    void uebernimm() {
        if (text.isDisposed() || !offen()) {
            return;
        }
        String anzeige = text.getText();
        String refused =
                helfer().setze(adresse(), feld().merkmal(), eingabe(anzeige)).orElse("");
        if (text.isDisposed()) {
            return;
        }
        if (refused.isEmpty()) {
            gezeigt = anzeige;
            helfer().vergiss(adresse(), feld().merkmal());
        } else {
            helfer().merke(adresse(), feld().merkmal(), anzeige);
        }
        zeigeFehler(refused);
    }

    @Override
    boolean verwirf() {
        helfer().vergiss(adresse(), feld().merkmal());
        boolean war = offen();
        schreibe(gezeigt);
        zeigeFehler("");
        return war;
    }

    private void pruefe() {
        if (text.isDisposed() || !pruefbar()) {
            return;
        }
        String anzeige = text.getText();
        if (!offen()) {
            zeigeFehler("");
            return;
        }
        helfer().pruefe(adresse(), feld().merkmal(), eingabe(anzeige), fehler -> {
            if (!text.isDisposed() && text.getText().equals(anzeige) && offen()) {
                zeigeFehler(fehler.orElse(""));
            }
        });
    }
}
