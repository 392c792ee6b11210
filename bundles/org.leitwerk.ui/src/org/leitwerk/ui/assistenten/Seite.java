package org.leitwerk.ui.assistenten;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.ui.sicht.Zugang;

/** A page of a wizard: three columns (name, field, button), and one check that says what is still missing. */
public abstract class Seite extends WizardPage {

    /** Columns of a page: name, field, button. */
    protected static final int SPALTEN = 3;

    private static final int EINZUG = 24;
    private static final int RAND = 10;
    private static final int BREITE = 560;

    /**
     * A page.
     *
     * @param name its id
     * @param titel its heading
     * @param beschreibung what to do on it
     */
    protected Seite(String name, String titel, String beschreibung) {
        super(name, titel, null);
        setDescription(beschreibung);
    }

    @Override
    public final void createControl(Composite parent) {
        Composite flaeche = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(SPALTEN)
                .margins(RAND, RAND)
                .spacing(8, 8)
                .applyTo(flaeche);
        baue(flaeche);
        setControl(flaeche);
        setPageComplete(mangel() == null); // nobody is blamed before having typed anything
    }

    /**
     * Fills the page.
     *
     * @param flaeche its ground, a grid of {@link #SPALTEN} columns
     */
    protected abstract void baue(Composite flaeche);

    /** What is missing or wrong, for the person; null if the page is complete. */
    protected abstract String mangel();

    /** Looks again at what was typed; to be called after each change. */
    protected final void pruefe() {
        String mangel = mangel();
        setErrorMessage(mangel);
        setPageComplete(mangel == null);
    }

    /** A line of text with its name. */
    final Text textfeld(Composite flaeche, String name) {
        beschrifte(flaeche, name);
        Text text = new Text(flaeche, SWT.BORDER | SWT.SINGLE);
        fuelle(text);
        Zugang.benenne(text, ohneTaste(name));
        text.addModifyListener(e -> pruefe());
        return text;
    }

    /**
     * The name of the next field.
     *
     * @param flaeche the ground of the page
     * @param name the name, with an access key
     */
    protected static Label beschrifte(Composite flaeche, String name) {
        Label label = new Label(flaeche, SWT.NONE);
        label.setText(name);
        return label;
    }

    /** One of several ways, with words below it; null words are left out. */
    static Button wahl(Composite flaeche, String name, String worte) {
        Button knopf = new Button(flaeche, SWT.RADIO);
        knopf.setText(name);
        GridDataFactory.fillDefaults().span(SPALTEN, 1).applyTo(knopf);
        if (worte != null) {
            ((GridData) erklaere(flaeche, worte).getLayoutData()).horizontalIndent = EINZUG;
        }
        return knopf;
    }

    /**
     * Words over the whole width that wrap.
     *
     * @param flaeche the ground of the page
     * @param worte the words
     */
    protected static Label erklaere(Composite flaeche, String worte) {
        Label label = new Label(flaeche, SWT.WRAP);
        label.setText(worte);
        GridDataFactory.fillDefaults()
                .span(SPALTEN, 1)
                .grab(true, false)
                .hint(BREITE, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /**
     * Lets a field take the columns beside its name.
     *
     * @param feld the field
     */
    protected static void fuelle(Control feld) {
        GridDataFactory.fillDefaults().span(SPALTEN - 1, 1).grab(true, false).applyTo(feld);
    }

    /**
     * A name without access key and colon, as a screen reader says it.
     *
     * @param name as on the page
     */
    protected static String ohneTaste(String name) {
        return name.replace("&", "").replaceAll(":$", "");
    }
}
