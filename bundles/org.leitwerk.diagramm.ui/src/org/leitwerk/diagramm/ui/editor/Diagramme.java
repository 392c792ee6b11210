package org.leitwerk.diagramm.ui.editor;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.ui.arbeit.Diagrammdienste;
import org.leitwerk.ui.plan.Plansitzung;

/** Opens diagrams in editors. */
public final class Diagramme {

    private Diagramme() {}

    /**
     * Opens a diagram; if it is open already, brings it to the front.
     *
     * @param sitzung the plan
     * @param angebot the diagram
     * @return the editor, empty if it could not be opened (the log says why)
     */
    public static Optional<DiagrammEditor> oeffne(Plansitzung sitzung, Diagrammangebot angebot) {
        return oeffne(new Diagrammeingabe(sitzung.ordner(), angebot.schluessel(), angebot.titel()));
    }

    /**
     * Opens a diagram of which only the key is known.
     *
     * @param sitzung the plan
     * @param schluessel which diagram
     * @return the editor, empty if it could not be opened
     */
    public static Optional<DiagrammEditor> oeffne(Plansitzung sitzung, Diagrammschluessel schluessel) {
        URI ziel = schluessel.ziel();
        String titel = sitzung.lies(stand -> Diagrammdienste.der().angebote(stand, ziel).stream()
                .filter(angebot -> angebot.schluessel().equals(schluessel))
                .map(Diagrammangebot::titel)
                .findFirst()
                .orElse(schluessel.art()));
        return oeffne(new Diagrammeingabe(sitzung.ordner(), schluessel, titel));
    }

    private static Optional<DiagrammEditor> oeffne(Diagrammeingabe eingabe) {
        IWorkbenchWindow fenster = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (fenster == null) {
            fenster = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        try {
            IEditorPart editor = fenster.getActivePage()
                    .openEditor(eingabe, DiagrammEditor.ID, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
            return editor instanceof DiagrammEditor diagramm ? Optional.of(diagramm) : Optional.empty();
        } catch (PartInitException e) {
            ILog.of(Diagramme.class).error(e.getMessage(), e);
            return Optional.empty();
        }
    }
}
