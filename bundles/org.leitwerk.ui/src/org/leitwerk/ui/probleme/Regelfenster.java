package org.leitwerk.ui.probleme;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.ui.markdown.Markdowntext;
import org.leitwerk.ui.sicht.Zugang;

/** Says why a rule exists, what to do about its findings and where it comes from. */
final class Regelfenster extends Dialog {

    private static final int BREIT = 560;
    private static final int HOCH = 320;
    private static final int RAND = 8;

    private final String markdown;

    Regelfenster(Shell fenster, Regeleintrag<?> regel) {
        super(fenster);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        Regeltexte texte = Regeltexte.deutsch();
        markdown = "# " + texte.titel(regel) + "\n\n" + texte.erklaerung(regel) + "\n\n## " + Messages.WasTun + "\n\n"
                + texte.hinweis(regel) + "\n\n## " + Messages.Quelle + "\n\n" + texte.quelle(regel) + "\n\n`regel "
                + regel.id() + "`\n";
    }

    @Override
    protected void configureShell(Shell fenster) {
        super.configureShell(fenster);
        fenster.setText(Messages.WarumTitel);
    }

    @Override
    protected Control createDialogArea(Composite oben) {
        Composite bereich = (Composite) super.createDialogArea(oben);
        StyledText anzeige = new StyledText(bereich, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        anzeige.setAlwaysShowScrollBars(false);
        anzeige.setMargins(RAND, RAND, RAND, RAND);
        GridDataFactory.fillDefaults().grab(true, true).hint(BREIT, HOCH).applyTo(anzeige);
        Markdowntext text = Markdowntext.von(markdown);
        anzeige.setCaret(null); // nothing to type here
        anzeige.setText(text.text());
        anzeige.setStyleRanges(text.stile().toArray(new StyleRange[0]));
        Zugang.benenne(anzeige, Messages.WarumTitel);
        return bereich;
    }

    @Override
    protected void createButtonsForButtonBar(Composite leiste) {
        createButton(leiste, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
