package org.leitwerk.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;

/**
 * What an editor shows.
 *
 * @param viewer the text widget
 * @param dokument its text
 * @param datei the file, absolute
 * @param sitzung the plan to which the file belongs
 */
record Editorzusammenhang(ITextViewer viewer, IDocument dokument, Path datei, Plansitzung sitzung) {

    /** What a viewer shows now; empty if it is no file of an open plan. */
    static Optional<Editorzusammenhang> von(ITextViewer viewer) {
        IDocument dokument = viewer.getDocument();
        if (dokument == null) {
            return Optional.empty();
        }
        return Planregister.das().datei(dokument).flatMap(datei -> Planregister.das()
                .zu(datei)
                .map(sitzung -> new Editorzusammenhang(viewer, dokument, datei, sitzung)));
    }

    /** Whether the text widget still shows this text. */
    boolean gilt() {
        return viewer.getTextWidget() != null
                && !viewer.getTextWidget().isDisposed()
                && viewer.getDocument() == dokument;
    }
}
