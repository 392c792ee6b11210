package org.leitwerk.ui.befehl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;

/** Closes the plan of the active editor, else the one opened last, with all its editors; asks before text is lost. */
public final class PlanSchliessenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return null;
        }
        aktiver(page.getActiveEditor()).ifPresent(plan -> {
            IEditorReference[] editors = editoren(page, plan.ordner());
            if (editors.length == 0 || page.closeEditors(editors, true)) {
                Planregister.das().schliesse(plan);
            }
        });
        return null;
    }

    @Override
    public boolean isEnabled() {
        return !Planregister.das().offene().isEmpty();
    }

    private static Optional<Plansitzung> aktiver(IEditorPart editor) {
        List<Plansitzung> open = Planregister.das().offene();
        return Optional.ofNullable(editor)
                .flatMap(part -> Planeditoren.datei(part.getEditorInput()))
                .flatMap(Planregister.das()::zu)
                .or(() -> open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1)));
    }

    private static IEditorReference[] editoren(IWorkbenchPage page, Path folder) {
        List<IEditorReference> result = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            try {
                if (Planeditoren.datei(reference.getEditorInput())
                        .filter(file -> file.startsWith(folder))
                        .isPresent()) {
                    result.add(reference);
                }
            } catch (PartInitException e) {
                continue; // shows nothing, so no file of this plan
            }
        }
        return result.toArray(IEditorReference[]::new);
    }
}
