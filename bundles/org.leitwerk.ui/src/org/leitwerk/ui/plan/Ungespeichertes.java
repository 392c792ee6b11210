package org.leitwerk.ui.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PartInitException;

/**
 * A text of a plan that is not saved.
 *
 * @param datei its file, absolute
 * @param grundlage text of the file when it was last the same as the editor's; null if not known
 * @param text the unsaved text
 */
public record Ungespeichertes(Path datei, String grundlage, String text) {

    /**
     * All unsaved texts of plans. Only on the UI thread.
     *
     * @return the texts, by no particular order
     */
    public static List<Ungespeichertes> alle() {
        ITextFileBufferManager puffer = FileBuffers.getTextFileBufferManager();
        List<Ungespeichertes> alle = new ArrayList<>();
        for (IFileBuffer einer : puffer.getFileBuffers()) {
            von(einer).ifPresent(alle::add);
        }
        for (IFileBuffer einer : puffer.getFileStoreFileBuffers()) {
            von(einer).ifPresent(alle::add);
        }
        return alle;
    }

    private static Optional<Ungespeichertes> von(IFileBuffer puffer) {
        if (!puffer.isDirty() || !(puffer instanceof ITextFileBuffer text) || !Dokumentbruecke.istPlan(puffer)) {
            return Optional.empty();
        }
        return Optional.of(new Ungespeichertes(
                Plandokumente.pfad(text),
                Grundtexte.von(puffer),
                text.getDocument().get()));
    }

    /**
     * Opens a file and puts a text over it that was unsaved in an earlier session. If the file was changed since, both
     * changes are merged where that is possible.
     *
     * @param frueher the text
     * @throws PartInitException if the file cannot be opened
     */
    public static void stelleHer(Ungespeichertes frueher) throws PartInitException {
        IDocument dokument = Planeditoren.dokument(Planeditoren.oeffne(frueher.datei(), false));
        String jetzt = dokument.get();
        String neu = frueher.grundlage() == null || frueher.grundlage().equals(jetzt)
                ? frueher.text()
                : Dreiwegabgleich.verschmelze(frueher.grundlage(), frueher.text(), jetzt)
                        .orElse(frueher.text());
        if (!neu.equals(jetzt)) {
            dokument.set(neu);
        }
    }
}
