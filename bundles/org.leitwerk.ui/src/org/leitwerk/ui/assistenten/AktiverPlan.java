package org.leitwerk.ui.assistenten;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;

/** The plan a command means: that of the active editor, else the one opened last. */
public final class AktiverPlan {

    private AktiverPlan() {}

    /** The plan; empty if none is open. */
    public static Optional<Plansitzung> sitzung() {
        List<Plansitzung> offene = Planregister.das().offene();
        return datei().flatMap(Planregister.das()::zu)
                .or(() -> offene.isEmpty() ? Optional.empty() : Optional.of(offene.get(offene.size() - 1)));
    }

    /** The file in the active editor. */
    static Optional<Path> datei() {
        IWorkbenchWindow fenster = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage seite = fenster == null ? null : fenster.getActivePage();
        IEditorPart editor = seite == null ? null : seite.getActiveEditor();
        return editor == null ? Optional.empty() : Planeditoren.datei(editor.getEditorInput());
    }
}
