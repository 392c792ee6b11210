package org.leitwerk.ui.editor;

import java.text.Normalizer;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.leitwerk.dsl.ide.vorschlag.Vorschlag;
import org.leitwerk.ui.bild.Elementbilder;

/** One line of content assist. */
final class Vorschlagseintrag
        implements ICompletionProposal,
                ICompletionProposalExtension2,
                ICompletionProposalExtension3,
                ICompletionProposalExtension5,
                ICompletionProposalExtension6 {

    private final Vorschlag vorschlag;
    private final ITextViewer viewer;
    private final int hinterDemWort;
    private Point auswahl;

    Vorschlagseintrag(Vorschlag vorschlag, ITextViewer viewer, int stelle) {
        this.vorschlag = vorschlag;
        this.viewer = viewer;
        // how much of the text behind the cursor a proposal takes the place of
        this.hinterDemWort = Math.max(
                0, vorschlag.ersetzt().getOffset() + vorschlag.ersetzt().getLength() - stelle);
    }

    @Override
    public void apply(IDocument dokument) {
        apply(viewer, '\0', 0, viewer.getSelectedRange().x);
    }

    @Override
    public void apply(ITextViewer wo, char ausloeser, int tasten, int stelle) {
        int von = vorschlag.ersetzt().getOffset();
        IDocument dokument = wo.getDocument();
        int bis = Math.min(dokument.getLength(), stelle + hinterDemWort);
        try {
            dokument.replace(von, Math.max(0, bis - von), vorschlag.text());
            auswahl = Platzhaltermodus.beginne(wo, von, vorschlag)
                    .orElse(new Point(von + vorschlag.text().length(), 0));
        } catch (BadLocationException e) {
            ILog.of(Vorschlagseintrag.class).error(e.getMessage(), e); // the text has changed meanwhile
        }
    }

    /** Whether the proposal still fits after further typing. */
    @Override
    public boolean validate(IDocument dokument, int stelle, DocumentEvent ereignis) {
        int von = vorschlag.ersetzt().getOffset();
        if (stelle < von) {
            return false;
        }
        try {
            String getippt = norm(dokument.get(von, stelle - von));
            return getippt.isEmpty()
                    || norm(vorschlag.text()).startsWith(getippt)
                    || wortAnfang(norm(vorschlag.anzeige() + " " + vorschlag.zusatz()), getippt);
        } catch (BadLocationException e) {
            return false;
        }
    }

    private static boolean wortAnfang(String text, String getippt) {
        for (int i = text.indexOf(getippt); i >= 0; i = text.indexOf(getippt, i + 1)) {
            if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Case and umlauts do not matter: {@code massn} finds {@code maßnahme}. */
    private static String norm(String text) {
        String ohne = text.toLowerCase(Locale.GERMAN)
                .replace("ß", "ss")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
        return Normalizer.normalize(ohne, Normalizer.Form.NFC);
    }

    @Override
    public Point getSelection(IDocument dokument) {
        return auswahl;
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString text = new StyledString(vorschlag.anzeige());
        if (!vorschlag.zusatz().isEmpty()) {
            text.append("  " + vorschlag.zusatz(), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage() {
        return Elementbilder.von(vorschlag.symbol());
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return vorschlag.dokumentation().isEmpty() ? null : vorschlag.dokumentation();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return vorschlag.dokumentation().isEmpty() ? null : vorschlag.dokumentation();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return Infofenster::new;
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument dokument, int stelle) {
        return vorschlag.text();
    }

    @Override
    public int getPrefixCompletionStart(IDocument dokument, int stelle) {
        return vorschlag.ersetzt().getOffset();
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer wo, boolean weitertippen) {
        // nothing is shown in the text for a selected line
    }

    @Override
    public void unselected(ITextViewer wo) {
        // nothing was shown
    }
}
