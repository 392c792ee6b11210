package org.leitwerk.diagramm.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;

/** The texts of a plan that are open in editors. Saving a diagram saves them too: it is they that a diagram changes. */
final class Plantexte {

    private Plantexte() {}

    /** Saves all texts of a plan that are not saved. */
    static void sichere(IWorkbenchPage seite, Plansitzung sitzung, IProgressMonitor fortschritt) {
        for (IEditorReference verweis : seite.getEditorReferences()) {
            IEditorPart editor = verweis.getEditor(false);
            if (editor != null && editor.isDirty() && gehoertZu(editor, sitzung)) {
                editor.doSave(fortschritt);
            }
        }
    }

    /** Tells a listener when a text of a plan that is open now is changed or saved. */
    static void beobachte(IWorkbenchPage seite, Plansitzung sitzung, IPropertyListener hoerer) {
        for (IEditorReference verweis : seite.getEditorReferences()) {
            IEditorPart editor = verweis.getEditor(false);
            if (editor != null && gehoertZu(editor, sitzung)) {
                editor.removePropertyListener(hoerer); // once, however often this is asked for
                editor.addPropertyListener(hoerer);
            }
        }
    }

    /** Whether a text of a plan is not saved. */
    static boolean sindGeaendert(IWorkbenchPage seite, Plansitzung sitzung) {
        for (IEditorReference verweis : seite.getEditorReferences()) {
            IEditorPart editor = verweis.getEditor(false);
            if (editor != null && gehoertZu(editor, sitzung) && editor.isDirty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean gehoertZu(IEditorPart editor, Plansitzung sitzung) {
        return !(editor instanceof DiagrammEditor)
                && Planeditoren.datei(editor.getEditorInput())
                        .flatMap(Planregister.das()::zu)
                        .filter(sitzung::equals)
                        .isPresent();
    }
}
