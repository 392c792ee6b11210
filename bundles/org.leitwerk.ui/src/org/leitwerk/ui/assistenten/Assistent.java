package org.leitwerk.ui.assistenten;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.leitwerk.ui.bild.Bilder;

/** What all wizards have in common: banner, size, and something to do after the window is closed. */
public abstract class Assistent extends Wizard {

    private static final int BREITE = 640;
    private static final int HOEHE = 520;

    /**
     * A wizard.
     *
     * @param titel title of its window
     * @param bild name of its banner in {@code icons/assistent}
     */
    protected Assistent(String titel, String bild) {
        setWindowTitle(titel);
        setDefaultPageImageDescriptor(Bilder.beschreibung("assistent/" + bild + ".svg"));
        setNeedsProgressMonitor(false);
    }

    /**
     * Shows what was made; called after the window has closed with success.
     *
     * @param fenster the window above which the wizard stood
     */
    protected abstract void danach(Shell fenster);

    /**
     * Opens the wizard and waits until it is closed.
     *
     * @param fenster the window above which it stands
     * @return whether it was finished
     */
    public final boolean oeffne(Shell fenster) {
        WizardDialog dialog = new WizardDialog(fenster, this);
        dialog.setMinimumPageSize(BREITE - 40, HOEHE - 260);
        dialog.create();
        dialog.getShell().setMinimumSize(BREITE, HOEHE);
        if (dialog.open() != IDialogConstants.OK_ID) {
            return false;
        }
        danach(fenster);
        return true;
    }

    /**
     * Tells the person on the page why it did not work; the window stays open.
     *
     * @param seite where to
     * @param grund why
     * @return always false, as the answer to finishing
     */
    protected final boolean melde(Seite seite, String grund) {
        seite.setErrorMessage(grund);
        return false;
    }
}
