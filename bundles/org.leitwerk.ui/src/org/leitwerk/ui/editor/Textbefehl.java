package org.leitwerk.ui.editor;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.leitwerk.ui.plan.Planeditoren;

/** A command on the text of the active editor, if that shows a plan. */
abstract class Textbefehl extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent ereignis) {
        IEditorPart editor = HandlerUtil.getActiveEditor(ereignis);
        zusammenhang(editor).ifPresent(z -> fuehreAus(z, ereignis));
        return null;
    }

    /** Does it. */
    abstract void fuehreAus(Editorzusammenhang z, ExecutionEvent ereignis);

    private static Optional<Editorzusammenhang> zusammenhang(IEditorPart teil) {
        ITextEditor editor = Adapters.adapt(teil, ITextEditor.class);
        return editor != null && editor.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer
                ? Editorzusammenhang.von(viewer)
                : Optional.empty();
    }

    /** Whether the active editor shows a plan: decides whether menus offer the command. */
    static boolean istPlan(IWorkbenchPage seite) {
        return seite != null
                && seite.getActiveEditor() != null
                && Planeditoren.datei(seite.getActiveEditor().getEditorInput())
                        .filter(datei -> datei.toString().endsWith(".leitwerk"))
                        .isPresent();
    }

    @Override
    public boolean isEnabled() {
        IWorkbenchWindow fenster = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return fenster != null && istPlan(fenster.getActivePage());
    }
}
