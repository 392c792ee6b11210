package org.leitwerk.ui.plan;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.util.ITextRegion;

/** Opens the files of plans in editors and finds the editor of a file. */
public final class Planeditoren {

    /** The editor in which plans are written. */
    public static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    private Planeditoren() {}

    /**
     * Opens a file.
     *
     * @param datei the file
     * @param aktivieren whether the editor is brought to the front and gets the keyboard
     * @return the editor
     * @throws PartInitException if the file cannot be opened; the message is shown in the editor's place too
     */
    public static ITextEditor oeffne(Path datei, boolean aktivieren) throws PartInitException {
        IWorkbenchPage seite = seite();
        IEditorPart offen = finde(datei).orElse(null);
        if (offen == null) {
            offen = seite.openEditor(
                    new Planeingabe(datei), EDITOR, aktivieren, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } else if (aktivieren) {
            seite.activate(offen);
        }
        ITextEditor editor = Adapters.adapt(offen, ITextEditor.class);
        if (editor == null) {
            throw new PartInitException(datei.toString());
        }
        return editor;
    }

    /**
     * Opens a file and selects a piece of its text.
     *
     * @param datei the file
     * @param bereich the piece
     * @param aktivieren whether the editor gets the keyboard
     * @throws PartInitException if the file cannot be opened
     */
    public static void zeige(Path datei, ITextRegion bereich, boolean aktivieren) throws PartInitException {
        ITextEditor editor = oeffne(datei, aktivieren);
        if (!aktivieren) {
            seite().bringToTop(editor);
        }
        editor.selectAndReveal(bereich.getOffset(), bereich.getLength());
    }

    /**
     * Opens the file of an element and selects its head.
     *
     * @param sitzung the plan
     * @param adresse address of the element
     * @param aktivieren whether the editor gets the keyboard
     * @throws PartInitException if the file cannot be opened
     */
    public static void zeige(Plansitzung sitzung, URI adresse, boolean aktivieren) throws PartInitException {
        record Stelle(Path datei, ITextRegion kopf) {}
        Optional<Stelle> stelle = sitzung.lies(stand -> stand.element(adresse)
                .flatMap(objekt -> stand.kopf(objekt).map(kopf -> new Stelle(stand.pfad(objekt), kopf))));
        if (stelle.isPresent()) {
            zeige(stelle.get().datei(), stelle.get().kopf(), aktivieren);
        }
    }

    /**
     * The open editor of a file.
     *
     * @param datei the file
     * @return the editor
     */
    public static Optional<IEditorPart> finde(Path datei) {
        for (IEditorReference verweis : seite().getEditorReferences()) {
            try {
                if (datei.equals(datei(verweis.getEditorInput()).orElse(null))) {
                    return Optional.ofNullable(verweis.getEditor(true));
                }
            } catch (PartInitException e) {
                continue; // an editor that cannot say what it shows does not show this file
            }
        }
        return Optional.empty();
    }

    /**
     * The file that an editor shows.
     *
     * @param eingabe input of an editor
     * @return the absolute path of a file on this machine
     */
    public static Optional<Path> datei(IEditorInput eingabe) {
        if (eingabe instanceof Planeingabe plan) {
            return Optional.of(plan.datei());
        }
        IURIEditorInput uri = Adapters.adapt(eingabe, IURIEditorInput.class);
        return uri != null && uri.getURI() != null && "file".equals(uri.getURI().getScheme())
                ? Optional.of(Path.of(uri.getURI()).toAbsolutePath().normalize())
                : Optional.empty();
    }

    /**
     * The document of an editor.
     *
     * @param editor a text editor
     * @return its text; null if it is closed
     */
    public static IDocument dokument(ITextEditor editor) {
        return editor.getDocumentProvider() == null
                ? null
                : editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private static IWorkbenchPage seite() {
        IWorkbenchWindow fenster = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (fenster == null) {
            fenster = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        return fenster.getActivePage();
    }
}
