package org.leitwerk.ui.editor;

import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.leitwerk.ui.markdown.Markdownanzeige;
import org.leitwerk.ui.markdown.Markdowntext;

/**
 * A small window that shows Markdown: beside proposals and when hovering. With the keyboard in it, it can be scrolled.
 */
final class Infofenster extends AbstractInformationControl implements IInformationControlExtension2 {

    private static final int RAND = 6;

    private StyledText anzeige;

    Infofenster(Shell fenster) {
        super(fenster, false);
        create();
    }

    private Infofenster(Shell fenster, boolean groessenveraenderlich) {
        super(fenster, groessenveraenderlich);
        create();
    }

    @Override
    protected void createContent(Composite bereich) {
        bereich.setLayout(new FillLayout());
        anzeige = new StyledText(bereich, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        anzeige.setAlwaysShowScrollBars(false);
        anzeige.setMargins(RAND, RAND, RAND, RAND);
        anzeige.setForeground(bereich.getForeground());
        anzeige.setBackground(bereich.getBackground());
    }

    @Override
    public void setInput(Object eingabe) {
        Markdownanzeige.zeige(anzeige, Markdowntext.von(String.valueOf(eingabe)));
    }

    @Override
    public void setInformation(String markdown) {
        setInput(markdown);
    }

    @Override
    public boolean hasContents() {
        return anzeige.getCharCount() > 0;
    }

    @Override
    public Point computeSizeHint() {
        Point grenze = getSizeConstraints();
        int breit = grenze == null ? SWT.DEFAULT : grenze.x;
        Point frei = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        if (breit == SWT.DEFAULT || frei.x <= breit) {
            return frei;
        }
        return getShell().computeSize(breit, SWT.DEFAULT, true);
    }

    @Override
    public Rectangle computeTrim() {
        Rectangle rand = super.computeTrim();
        Rectangle text = anzeige.computeTrim(0, 0, 0, 0);
        return new Rectangle(rand.x + text.x, rand.y + text.y, rand.width + text.width, rand.height + text.height);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return fenster -> new Infofenster(fenster, true);
    }
}
