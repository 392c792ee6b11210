package org.leitwerk.ui.plan;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

/** Takes the mark of an unsaved text away when its text is again that of the file, for instance after undo. */
final class Speicherstand implements IDocumentListener {

    private final ITextFileBuffer puffer;
    private boolean unterwegs;

    /** Watches the document of a buffer; belongs to the UI thread. */
    Speicherstand(ITextFileBuffer puffer) {
        this.puffer = puffer;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent ereignis) {
        // what counts is how it is afterwards
    }

    @Override
    public void documentChanged(DocumentEvent ereignis) {
        Display display = Display.getCurrent();
        if (display != null && !unterwegs && gleichLang(ereignis.getDocument())) {
            unterwegs = true;
            display.asyncExec(this::pruefe); // later: the buffer itself marks the text only after all listeners
        }
    }

    private boolean gleichLang(IDocument dokument) {
        String grundtext = Grundtexte.von(puffer);
        return grundtext != null && grundtext.length() == dokument.getLength();
    }

    private void pruefe() {
        unterwegs = false;
        IDocument dokument = puffer.getDocument();
        if (puffer.isDirty()
                && puffer.isSynchronized()
                && dokument != null
                && gleichLang(dokument)
                && Grundtexte.von(puffer).equals(dokument.get())) {
            try {
                puffer.revert(null); // finds the same text, so it only takes the mark away and listens anew
            } catch (CoreException e) {
                // the file cannot be read just now: then the text had better stay marked
                ILog.of(Speicherstand.class).info(e.getMessage(), e);
            }
        }
    }
}
