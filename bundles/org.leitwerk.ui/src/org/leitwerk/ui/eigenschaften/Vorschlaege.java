package org.leitwerk.ui.eigenschaften;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalListener2;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;

/** Choices that drop down below a text while one types in it. */
final class Vorschlaege extends ContentProposalAdapter {

    private static final int HOEHE = 220;
    private static final int MINDESTBREITE = 320;

    private final Text feld;

    /**
     * Connects a text.
     *
     * @param text the text
     * @param passende the choices for what stands in it
     * @param gewaehlt called after a choice was put into the text
     * @param geschlossen called when the choices are gone
     */
    Vorschlaege(Text text, Function<String, List<String>> passende, Runnable gewaehlt, Runnable geschlossen) {
        super(text, new TextContentAdapter(), (inhalt, stelle) -> vorschlaege(passende.apply(inhalt)), null, null);
        feld = text;
        setProposalAcceptanceStyle(PROPOSAL_REPLACE);
        addContentProposalListener(vorschlag -> gewaehlt.run());
        addContentProposalListener(new IContentProposalListener2() {
            @Override
            public void proposalPopupOpened(ContentProposalAdapter a) {
                // nothing to do
            }

            @Override
            public void proposalPopupClosed(ContentProposalAdapter a) {
                text.getDisplay().asyncExec(geschlossen);
            }
        });
    }

    private static IContentProposal[] vorschlaege(List<String> worte) {
        return worte.stream().map(ContentProposal::new).toArray(IContentProposal[]::new);
    }

    /** Shows the choices. */
    void oeffne() {
        feld.setFocus();
        setPopupSize(new Point(Math.max(MINDESTBREITE, feld.getSize().x), HOEHE));
        openProposalPopup();
    }
}
