package org.leitwerk.ui.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/**
 * Does nothing, and thereby keeps the generic editor from marking equal words and folding by indentation: our own parts
 * know what a name means and where an element ends.
 */
public final class Stiller implements IReconciler {

    @Override
    public void install(ITextViewer viewer) {
        // nothing to do
    }

    @Override
    public void uninstall() {
        // nothing was done
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String inhaltsart) {
        return null;
    }
}
