package org.leitwerk.ui.plan;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.fundort.Definitionssuche;
import org.leitwerk.dsl.ide.fundort.Sprungziel;
import org.leitwerk.steuerung.Planelement;

/** What a command means that was called in a view or in a text. */
public final class Gemeintes {

    private Gemeintes() {}

    /**
     * The element a person is at: the selected one, or that whose name is at the caret, else the one around it.
     *
     * @param teil the active part; may be null
     * @return the element, empty if none of a plan is selected
     */
    public static Optional<Planelementwahl> in(IWorkbenchPart teil) {
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
