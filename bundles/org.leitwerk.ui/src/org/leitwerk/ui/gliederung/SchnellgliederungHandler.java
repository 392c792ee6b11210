package org.leitwerk.ui.gliederung;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.gliederung.Gliederung;
import org.leitwerk.dsl.ide.gliederung.Knoten;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;

/** Opens the outline of the active editor over its text. */
public final class SchnellgliederungHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent ereignis) {
        IEditorPart editor = HandlerUtil.getActiveEditor(ereignis);
        if (editor != null) {
            Planeditoren.datei(editor.getEditorInput())
                    .ifPresent(
                            datei -> Planregister.das().zu(datei).ifPresent(sitzung -> oeffne(editor, sitzung, datei)));
        }
        return null;
    }

    private static void oeffne(IEditorPart editor, Plansitzung sitzung, Path datei) {
        Dateigliederung gliederung =
                new Dateigliederung(sitzung, datei, sitzung.lies(stand -> Stand.dienst(Gliederung.class)
                        .von(stand, datei)));
        int stelle = editor.getSite().getSelectionProvider().getSelection() instanceof ITextSelection text
                ? text.getOffset()
                : 0;
        new Schnellgliederung(editor.getSite().getShell(), gliederung, stelle, knoten -> springe(datei, knoten)).open();
    }

    private static void springe(Path datei, Knoten knoten) {
        try {
            Planeditoren.zeige(datei, knoten.kopf(), true);
        } catch (PartInitException e) {
            ILog.of(SchnellgliederungHandler.class).error(e.getMessage(), e);
        }
    }
}
