package org.leitwerk.ui.start;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planregister;

/** Keeps the title of a window: file, plan, program. */
final class Fenstertitel implements IPartListener2 {

    private final IWorkbenchWindowConfigurer configurer;

    Fenstertitel(IWorkbenchWindowConfigurer configurer) {
        this.configurer = configurer;
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        setze();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        setze();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        setze();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        setze();
    }

    private void setze() {
        IWorkbenchPage page = configurer.getWindow().getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        String title = editor == null
                ? Messages.Leitwerk
                : Planeditoren.datei(editor.getEditorInput())
                        .map(file -> file.getFileName()
                                + Planregister.das()
                                        .zu(file)
                                        .map(plan -> " – " + plan.name())
                                        .orElse("")
                                + " – "
                                + Messages.Leitwerk)
                        .orElse(Messages.Leitwerk);
        if (!title.equals(configurer.getTitle())) {
            configurer.setTitle(title);
        }
    }
}
