package org.leitwerk.ui.editor;

import java.time.LocalDate;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.leitwerk.dsl.ide.vorschlag.Vorschlaege;

/** Content assist of the editor; may be called on any thread. */
public final class Vorschlagsrechner implements IContentAssistProcessor {

    private static final int HOECHSTENS = 200;

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int stelle) {
        return Editorzusammenhang.von(viewer)
                .map(z -> z.sitzung()
                        .lies(stand -> Vorschlaege.bei(stand, z.datei(), stelle, HOECHSTENS, LocalDate.now()))
                        .vorschlaege()
                        .stream()
                        .map(vorschlag -> new Vorschlagseintrag(vorschlag, viewer, stelle))
                        .toArray(ICompletionProposal[]::new))
                .orElse(new ICompletionProposal[0]);
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null; // only when asked: a list that opens by itself is in the way of somebody who writes sentences
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int stelle) {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
