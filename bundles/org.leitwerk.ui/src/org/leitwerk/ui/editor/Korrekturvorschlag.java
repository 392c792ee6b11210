package org.leitwerk.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.leitwerk.dsl.ide.korrektur.Korrekturangebot;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.korrektur.Korrekturlauf;
import org.leitwerk.ui.plan.Plansitzung;

/** One way out of a problem, in the list of the light bulb. */
record Korrekturvorschlag(Korrekturangebot angebot, Plansitzung sitzung)
        implements ICompletionProposal, ICompletionProposalExtension3 {

    @Override
    public void apply(IDocument dokument) {
        Korrekturlauf.fuehreAus(sitzung, angebot);
    }

    @Override
    public String getDisplayString() {
        return angebot.titel();
    }

    @Override
    public Image getImage() {
        return Bilder.bild("korrektur/" + Korrekturlauf.bild(angebot) + ".svg");
    }

    @Override
    public String getAdditionalProposalInfo() {
        Mangel mangel = angebot.mangel();
        return "**" + mangel.titel() + "**\n\n" + mangel.meldung().replace("*", "\\*") + "\n\n" + mangel.hinweis();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return Infofenster::new;
    }

    @Override
    public Point getSelection(IDocument dokument) {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument dokument, int stelle) {
        return null;
    }

    @Override
    public int getPrefixCompletionStart(IDocument dokument, int stelle) {
        return stelle;
    }
}
