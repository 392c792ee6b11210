package org.leitwerk.ui.sicht;

import java.util.function.Consumer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells a view which editor is the active one, also while the view itself has the keyboard. */
public final class Editorfolger implements IPartListener2 {

    private final IWorkbenchPage seite;
    private final Consumer<IEditorPart> hoerer;
    private IEditorPart letzter;

    /**
     * Begins to follow, and tells at once.
     *
     * @param seite the page of the view
     * @param hoerer is told the active editor, null if there is none, each only once in a row
     */
    public Editorfolger(IWorkbenchPage seite, Consumer<IEditorPart> hoerer) {
        this.seite = seite;
        this.hoerer = hoerer;
        seite.addPartListener(this);
        schaue(true);
    }

    /** Ends; must be called when the view is disposed. */
    public void beende() {
        seite.removePartListener(this);
    }

    private void schaue(boolean immer) {
        IEditorPart editor = seite.getActiveEditor();
        if (immer || editor != letzter) {
            letzter = editor;
            hoerer.accept(editor);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference teil) {
        schaue(false);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference teil) {
        schaue(false);
    }

    @Override
    public void partClosed(IWorkbenchPartReference teil) {
        schaue(false);
    }

    @Override
    public void partOpened(IWorkbenchPartReference teil) {
        schaue(false);
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference teil) {
        schaue(true);
    }
}
