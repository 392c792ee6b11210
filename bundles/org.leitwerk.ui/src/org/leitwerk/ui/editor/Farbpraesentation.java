package org.leitwerk.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.PresentationReconciler;

/**
 * Paints a piece of text anew when the platform asks for it, in the colours that {@link Faerbung} knows. The platform's
 * own would paint it without any.
 */
public final class Farbpraesentation extends PresentationReconciler {

    private ITextViewer viewer;

    @Override
    public void install(ITextViewer neuer) {
        viewer = neuer;
        super.install(neuer);
    }

    @Override
    protected TextPresentation createPresentation(IRegion bereich, IDocument dokument) {
        return Faerbung.bild(viewer, bereich);
    }
}
