package org.leitwerk.ui.editor;

import java.time.LocalDate;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.leitwerk.dsl.ide.vorschlag.Vorschlaege;

/** Content assist of the editor; may be called on any thread. */
public final class Vorschlagsrechner implements IContentAssistProcessor {

    private static final int HOECHSTENS = 200;

    /** So many letters of a word must be there before a list comes by itself. */
    private static final int WORTANFANG = 2;

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int stelle) {
        String wort = Vorschlagsanlass.vonSelbst(viewer) ? wort(viewer.getDocument(), stelle) : null;
        if (wort != null && wort.length() < WORTANFANG) {
            return new ICompletionProposal[0];
        }
        return Editorzusammenhang.von(viewer)
                .filter(z -> wort == null || !istFertig(z, stelle, wort))
                .map(z -> z
                        .sitzung()
                        .lies(stand -> Vorschlaege.bei(stand, z.datei(), stelle, HOECHSTENS, LocalDate.now()))
                        .vorschlaege()
                        .stream()
                        .map(vorschlag -> new Vorschlagseintrag(vorschlag, viewer, stelle))
                        .toArray(ICompletionProposal[]::new))
                .orElse(new ICompletionProposal[0]);
    }

    /** What stands directly before the caret of letters and digits. */
    private static String wort(IDocument dokument, int stelle) {
        String text = dokument.get();
        int bis = Math.min(stelle, text.length());
        int von = bis;
        while (von > 0 && Character.isLetterOrDigit(text.charAt(von - 1))) {
            von--;
        }
        return text.substring(von, bis);
    }

    /** Whether the word can stay as it is: then the Enter key must begin a new line. */
    private static boolean istFertig(Editorzusammenhang z, int stelle, String wort) {
        return z.sitzung().lies(stand -> Vorschlaege.bei(stand, z.datei(), stelle, HOECHSTENS)).vorschlaege().stream()
                .anyMatch(vorschlag -> vorschlag.text().strip().equals(wort));
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null; // letters do, as the person has set it
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
