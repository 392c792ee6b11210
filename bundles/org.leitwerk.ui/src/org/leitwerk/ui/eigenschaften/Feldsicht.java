package org.leitwerk.ui.eigenschaften;

import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.leitwerk.dsl.ide.formular.Feld;
import org.leitwerk.dsl.ide.formular.Feldmeldung;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.ui.markdown.Markdowntext;
import org.leitwerk.ui.sicht.Zugang;

/**
 * A field of the form: label, widget, findings, and below it what is wrong with what was typed. It is made once and
 * shows the same feature of one element after the other.
 */
abstract class Feldsicht {

    /** Key of the control's data that holds the name of the feature. */
    static final String MERKMAL = "org.leitwerk.ui.merkmal";

    /** Room for the mark of findings before the widget, in pixels. */
    static final int EINZUG = 12;

    private static final int LABELBREITE = 150;

    private final Feldhelfer helfer;
    private Feld feld;
    private URI adresse;
    private Formularblatt blatt;
    private Label beschriftung;
    private Composite zelle;
    private Label fehler;
    private ControlDecoration marke;

    Feldsicht(Feldhelfer helfer) {
        this.helfer = helfer;
    }

    /** Makes the widgets as the next row of a grid with two columns. */
    final void baue(Composite seite, Feld erstes) {
        feld = erstes;
        beschriftung = new Label(seite, SWT.WRAP);
        beschriftung.setText(erstes.pflicht() ? erstes.beschriftung() + " *" : erstes.beschriftung());
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .hint(LABELBREITE, SWT.DEFAULT)
                .indent(0, 5)
                .applyTo(beschriftung);
        zelle = new Composite(seite, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(zelle);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(zelle);
        Control widget = baueWidget(zelle);
        widget.setData(MERKMAL, erstes.merkmal());
        Zugang.benenne(widget, erstes.beschriftung());
        String hinweis = hinweis();
        beschriftung.setToolTipText(hinweis);
        widget.setToolTipText(hinweis);
        marke = new ControlDecoration(widget, SWT.LEFT | SWT.TOP, seite);
        marke.setMarginWidth(1);
        marke.hide();
        fehler = new Label(zelle, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(100, SWT.DEFAULT)
                .indent(EINZUG, 0)
                .exclude(true)
                .applyTo(fehler);
        fehler.setVisible(false);
    }

    /** Makes the widget that is the field; its layout data leave {@link #EINZUG} before it. */
    abstract Control baueWidget(Composite oben);

    /** Writes the value of the field into the widget. */
    abstract void zeigeWert();

    /** Whether something is typed that is not in the text yet. */
    boolean offen() {
        return false;
    }

    /** Writes what is typed into the text. */
    void uebernimm() {}

    /** Takes back what is typed; tells whether there was something. */
    boolean verwirf() {
        return false;
    }

    /** Shows the state of an element; what is being typed stays. */
    final void zeige(Formularblatt neu, Feld neues) {
        boolean gleiches = neu.formular().adresse().equals(adresse);
        adresse = neu.formular().adresse();
        blatt = neu;
        feld = neues;
        if (!gleiches || !offen()) {
            zeigeFehler("");
            zeigeWert();
        }
        zeigeMeldungen();
    }

    final Feld feld() {
        return feld;
    }

    final URI adresse() {
        return adresse;
    }

    final Formularblatt blatt() {
        return blatt;
    }

    final Feldhelfer helfer() {
        return helfer;
    }

    /** Says below the field what is wrong with what was typed; empty if nothing is. */
    final void zeigeFehler(String text) {
        if (fehler.isDisposed() || fehler.getText().equals(text)) {
            return;
        }
        boolean sichtbar = !text.isEmpty();
        fehler.setForeground(Toene.fehler()); // now, because the theme may have changed
        fehler.setText(text);
        fehler.setVisible(sichtbar);
        ((GridData) fehler.getLayoutData()).exclude = !sichtbar;
        helfer.ordneNeu();
        zeigeMeldungen();
    }

    final String fehlertext() {
        return fehler.getText();
    }

    /** Documentation and example of the field. */
    final String hinweis() {
        String text = Markdowntext.von(feld.hinweis()).text().strip();
        String beispiel = feld.wahlen().isEmpty() && !feld.beispiel().isEmpty()
                ? NLS.bind(Messages.Beispiel, feld.beispiel())
                : "";
        return text.isEmpty() || beispiel.isEmpty() ? text + beispiel : text + "\n" + beispiel;
    }

    private void zeigeMeldungen() {
        Stufe stufe = fehlertext().isEmpty() ? feld.stufe().orElse(null) : Stufe.FEHLER;
        if (stufe == null || stufe == Stufe.AUS) {
            marke.hide();
            return;
        }
        String meldungen = feld.meldungen().stream().map(Feldsicht::satz).collect(Collectors.joining("\n"));
        marke.setDescriptionText(fehlertext().isEmpty() ? meldungen : (fehlertext() + "\n" + meldungen).strip());
        marke.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(Toene.zeichen(stufe))
                .getImage());
        marke.show();
    }

    static String satz(Feldmeldung meldung) {
        return meldung.hinweis().isEmpty() ? meldung.text() : meldung.text() + " " + meldung.hinweis();
    }

    /** The part of the form this field takes, for scrolling to it. */
    final Composite zelle() {
        return zelle;
    }
}
