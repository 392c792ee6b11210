package org.leitwerk.ui.willkommen;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.leitwerk.ui.bild.Bilder;

/** The one input of the welcome page. It is not remembered: at the next start the page decides anew. */
final class WillkommenEingabe implements IEditorInput {

    static final WillkommenEingabe EINZIGE = new WillkommenEingabe();

    private WillkommenEingabe() {}

    @Override
    public boolean exists() {
        return false; // keeps it out of lists of files
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Bilder.beschreibung("leitwerk.svg");
    }

    @Override
    public String getName() {
        return Messages.Titel;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Messages.Willkommen;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
