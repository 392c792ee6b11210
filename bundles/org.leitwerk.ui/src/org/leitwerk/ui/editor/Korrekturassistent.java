package org.leitwerk.ui.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.korrektur.Korrekturangebot;
import org.leitwerk.dsl.ide.korrektur.Korrekturen;

/** The light bulb: ways out of the problems at the caret, or else in its line. */
public final class Korrekturassistent implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext wo) {
        Optional<Editorzusammenhang> zusammenhang = Editorzusammenhang.von(wo.getSourceViewer());
        if (zusammenhang.isEmpty()) {
            return null;
        }
        Editorzusammenhang z = zusammenhang.get();
        TextRegion stelle = new TextRegion(Math.max(0, wo.getOffset()), Math.max(0, wo.getLength()));
        List<Korrekturangebot> angebote = angebote(z, stelle);
        if (angebote.isEmpty()) {
            angebote = angebote(z, zeile(z.dokument(), stelle.getOffset()));
        }
        return angebote.isEmpty()
                ? null
                : angebote.stream()
                        .map(angebot -> new Korrekturvorschlag(angebot, z.sitzung()))
                        .toArray(ICompletionProposal[]::new);
    }

    private static List<Korrekturangebot> angebote(Editorzusammenhang z, TextRegion stelle) {
        return z.sitzung().lies(stand -> Korrekturen.zu(stand, z.datei(), stelle));
    }

    private static TextRegion zeile(IDocument dokument, int stelle) {
        try {
            IRegion zeile = dokument.getLineInformationOfOffset(stelle);
            return new TextRegion(zeile.getOffset(), zeile.getLength());
        } catch (BadLocationException e) {
            return new TextRegion(stelle, 0);
        }
    }

    @Override
    public boolean canFix(Annotation anmerkung) {
        return anmerkung instanceof Mangelanmerkung;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext wo) {
        return true;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
