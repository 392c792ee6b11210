package org.leitwerk.ui.plan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;

/**
 * Tells a view which element the person is at: the one selected in another view, or the one around the caret of a plan
 * editor. Comes when the selection rests, on the UI thread. Selections that have nothing to do with plans are ignored.
 */
public final class Auswahlfolger implements ISelectionListener {

    private final IWorkbenchPart selbst;
    private final IWorkbenchPage seite;
    private final Consumer<Planelementwahl> hoerer;
    private CompletableFuture<?> frage = CompletableFuture.completedFuture(null);
    private Planelementwahl letzte;

    /**
     * Begins to follow.
     *
     * @param selbst the view that wants to know; its own selections are ignored
     * @param hoerer is told the element of an open plan, each only once in a row
     */
    public Auswahlfolger(IWorkbenchPart selbst, Consumer<Planelementwahl> hoerer) {
        this.selbst = selbst;
        this.seite = selbst.getSite().getPage();
        this.hoerer = hoerer;
        seite.addPostSelectionListener(this);
        IEditorPart editor = seite.getActiveEditor();
        if (editor != null && editor.getSite().getSelectionProvider() != null) {
            selectionChanged(editor, editor.getSite().getSelectionProvider().getSelection());
        }
    }

    /** Ends; must be called when the view is disposed. */
    public void beende() {
        frage.cancel(false);
        seite.removePostSelectionListener(this);
    }

    @Override
    public void selectionChanged(IWorkbenchPart teil, ISelection auswahl) {
        if (teil == selbst) {
            return;
        }
        frage.cancel(false);
        if (auswahl instanceof IStructuredSelection liste) {
            Planelementwahl wahl = Adapters.adapt(liste.getFirstElement(), Planelementwahl.class);
            if (wahl != null) {
                sage(wahl);
            }
        } else if (auswahl instanceof ITextSelection text && teil instanceof IEditorPart editor) {
            Planeditoren.datei(editor.getEditorInput()).ifPresent(datei -> Planregister.das()
                    .zu(datei)
                    .ifPresent(sitzung -> frage =
                            sitzung.frage(stand -> element(stand, datei, text.getOffset()), (adresse, fehler) -> {
                                if (fehler == null && adresse.isPresent()) {
                                    sage(new Planelementwahl(sitzung, adresse.get()));
                                }
                            })));
        }
    }

    private void sage(Planelementwahl wahl) {
        if (!wahl.equals(letzte) && Planregister.das().offene().contains(wahl.sitzung())) {
            letzte = wahl;
            hoerer.accept(wahl);
        }
    }

    /** The innermost element around a place that has a name or a title. */
    private static Optional<URI> element(Stand stand, Path datei, int stelle) {
        EObject objekt = stand.objektBei(datei, stelle).orElse(null);
        while (objekt != null && !(objekt instanceof Planelement)) {
            objekt = objekt.eContainer();
        }
        return Optional.ofNullable(objekt).map(stand::adresse);
    }
}
