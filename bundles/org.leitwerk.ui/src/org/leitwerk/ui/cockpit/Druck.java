package org.leitwerk.ui.cockpit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** Prints a text, in black on white. */
final class Druck {

    private Druck() {}

    /**
     * Asks for a printer and prints; nothing happens if the person cancels.
     *
     * @param fenster above which to ask
     * @param name name of the job
     * @param text lines; long ones wrap below their beginning
     */
    static void drucke(Shell fenster, String name, String text) {
        PrinterData wahl = new PrintDialog(fenster, SWT.NONE).open();
        if (wahl == null) {
            return;
        }
        Shell unsichtbar = new Shell(fenster, SWT.NO_TRIM);
        Printer drucker = new Printer(wahl);
        try {
            StyledText blatt = new StyledText(unsichtbar, SWT.WRAP | SWT.MULTI);
            blatt.setText(text);
            var wie = new StyledTextPrintOptions();
            wie.jobName = name;
            wie.header = "\t" + name;
            wie.footer = "\t\t" + StyledTextPrintOptions.PAGE_TAG;
            blatt.print(drucker, wie).run();
        } finally {
            drucker.dispose();
            unsichtbar.dispose();
        }
    }
}
