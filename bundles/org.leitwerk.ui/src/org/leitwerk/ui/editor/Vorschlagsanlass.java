package org.leitwerk.ui.editor;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewerExtension4;

/**
 * Knows whether proposals were asked for or came by themselves while typing. A list that comes by itself takes the
 * Enter key away, so it must only come where somebody is in the middle of a word.
 */
final class Vorschlagsanlass implements Editorteil, ICompletionListener {

    private static final Map<ITextViewer, Boolean> VON_SELBST = Collections.synchronizedMap(new WeakHashMap<>());

    private ITextViewer viewer;

    /** Whether the list of a viewer came by itself; may be asked on any thread. */
    static boolean vonSelbst(ITextViewer viewer) {
        return VON_SELBST.getOrDefault(viewer, Boolean.FALSE);
    }

    @Override
    public void verbinde(Editorzusammenhang zusammenhang) {
        viewer = zusammenhang.viewer();
        if (viewer instanceof ISourceViewerExtension4 quelle && quelle.getContentAssistantFacade() != null) {
            quelle.getContentAssistantFacade().addCompletionListener(this);
        }
    }

    @Override
    public void trenne() {
        if (viewer instanceof ISourceViewerExtension4 quelle && quelle.getContentAssistantFacade() != null) {
            quelle.getContentAssistantFacade().removeCompletionListener(this);
        }
        viewer = null;
    }

    @Override
    public void assistSessionStarted(ContentAssistEvent ereignis) {
        if (viewer != null) {
            VON_SELBST.put(viewer, ereignis.isAutoActivated);
        }
    }

    @Override
    public void assistSessionEnded(ContentAssistEvent ereignis) {
        if (viewer != null) {
            VON_SELBST.remove(viewer);
        }
    }

    @Override
    public void selectionChanged(ICompletionProposal vorschlag, boolean weitertippen) {
        // what is selected does not matter
    }
}
