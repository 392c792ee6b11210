package org.leitwerk.diagramm.ui.befehl;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.ui.arbeit.Diagrammdienste;
import org.leitwerk.diagramm.ui.editor.DiagrammEditor;
import org.leitwerk.diagramm.ui.editor.Diagramme;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;

/** Asks which diagram is wanted, of the selected element or of the plan, and opens it. */
public final class OeffnenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent ereignis) {
        Planregister.das().starte();
        Optional<Planelementwahl> wahl = HandlerUtil.getCurrentSelection(ereignis) instanceof IStructuredSelection liste
                ? Optional.ofNullable(Adapters.adapt(liste.getFirstElement(), Planelementwahl.class))
                : Optional.empty();
        Optional<Plansitzung> sitzung = wahl.map(Planelementwahl::sitzung)
                .or(() -> desEditors(HandlerUtil.getActiveEditor(ereignis)))
                .or(() -> Planregister.das().offene().stream().findFirst());
        if (sitzung.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(ereignis), Messages.Waehlen, Messages.KeinPlan);
            return null;
        }
        URI ziel = wahl.map(Planelementwahl::adresse).orElse(null);
        List<Diagrammangebot> angebote =
                sitzung.get().lies(stand -> Diagrammdienste.der().angebote(stand, ziel));
        if (angebote.isEmpty()) {
            MessageDialog.openInformation(
                    HandlerUtil.getActiveShell(ereignis), Messages.Waehlen, Messages.KeineDiagramme);
            return null;
        }
        Diagrammwahl dialog = new Diagrammwahl(HandlerUtil.getActiveShell(ereignis), angebote);
        dialog.frage().ifPresent(angebot -> Diagramme.oeffne(sitzung.get(), angebot));
        return null;
    }

    private static Optional<Plansitzung> desEditors(IEditorPart editor) {
        if (editor instanceof DiagrammEditor diagramm) {
            return Optional.of(diagramm.arbeit().sitzung());
        }
        return editor == null
                ? Optional.empty()
                : Planeditoren.datei(editor.getEditorInput()).flatMap(Planregister.das()::zu);
    }
}
