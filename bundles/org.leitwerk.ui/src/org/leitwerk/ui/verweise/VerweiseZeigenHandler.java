package org.leitwerk.ui.verweise;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.fundort.Definitionssuche;
import org.leitwerk.dsl.ide.fundort.Sprungziel;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Planregister;

/** Shows what refers to the element whose name is at the caret, else to the one around it, else to the selected one. */
public final class VerweiseZeigenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent ereignis) throws ExecutionException {
        Optional<Planelementwahl> wahl = gemeint(HandlerUtil.getActivePart(ereignis));
        try {
            VerweiseView sicht = (VerweiseView) HandlerUtil.getActiveWorkbenchWindowChecked(ereignis)
                    .getActivePage()
                    .showView(VerweiseView.ID);
            wahl.ifPresent(sicht::zeige);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    private static Optional<Planelementwahl> gemeint(IWorkbenchPart teil) {
        if (teil == null || teil.getSite().getSelectionProvider() == null) {
            return Optional.empty();
        }
        ISelection auswahl = teil.getSite().getSelectionProvider().getSelection();
        if (auswahl instanceof IStructuredSelection liste) {
            return Optional.ofNullable(Adapters.adapt(liste.getFirstElement(), Planelementwahl.class));
        }
        if (teil instanceof IEditorPart editor && auswahl instanceof ITextSelection text) {
            return Planeditoren.datei(editor.getEditorInput())
                    .flatMap(datei -> Planregister.das().zu(datei).flatMap(sitzung -> sitzung.lies(
                                    stand -> element(stand, datei, text.getOffset()))
                            .map(adresse -> new Planelementwahl(sitzung, adresse))));
        }
        return Optional.empty();
    }

    private static Optional<URI> element(Stand stand, Path datei, int stelle) {
        Optional<URI> name =
                Stand.dienst(Definitionssuche.class).bei(stand, datei, stelle).map(Sprungziel::element);
        if (name.isPresent()) {
            return name;
        }
        EObject objekt = stand.objektBei(datei, stelle).orElse(null);
        while (objekt != null && !(objekt instanceof Planelement)) {
            objekt = objekt.eContainer();
        }
        return Optional.ofNullable(objekt).map(stand::adresse);
    }
}
