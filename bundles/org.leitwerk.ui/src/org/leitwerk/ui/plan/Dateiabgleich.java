package org.leitwerk.ui.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.leitwerk.dsl.ressource.Dateitext;

/**
 * What happens when another program changes a file that is open: an unchanged text is read again, changes at other
 * places are merged, and only where both changed the same lines the person is asked.
 */
final class Dateiabgleich {

    private Dateiabgleich() {}

    /** Brings all open texts of a plan in line with the disk. */
    static void allerOffenen(Plansitzung sitzung) {
        for (IFileBuffer puffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            einer(puffer, sitzung);
        }
        for (IFileBuffer puffer : FileBuffers.getTextFileBufferManager().getFileStoreFileBuffers()) {
            einer(puffer, sitzung);
        }
    }

    private static void einer(IFileBuffer puffer, Plansitzung sitzung) {
        Path datei = puffer instanceof ITextFileBuffer text ? Plandokumente.pfad(text) : null;
        if (datei == null || !datei.startsWith(sitzung.ordner()) || puffer.isSynchronized() || !Files.exists(datei)) {
            return;
        }
        try {
            gleicheAb((ITextFileBuffer) puffer, datei);
        } catch (CoreException | IOException | BadLocationException e) {
            ILog.of(Dateiabgleich.class).error(NLS.bind(Messages.NichtLesbar, datei.getFileName()), e);
        }
    }

    private static void gleicheAb(ITextFileBuffer puffer, Path datei)
            throws CoreException, IOException, BadLocationException {
        if (!puffer.isDirty()) {
            puffer.revert(null);
            return;
        }
        String grundlage = Grundtexte.von(puffer);
        String meiner = puffer.getDocument().get();
        String fremder = ohneMarke(Dateitext.lies(Files.readAllBytes(datei)).text());
        Optional<String> beide =
                grundlage == null ? Optional.empty() : Dreiwegabgleich.verschmelze(grundlage, meiner, fremder);
        if (beide.isPresent()) {
            uebernimm(puffer, beide.get());
            Statusmeldung.zeige(NLS.bind(Messages.Zusammengefuehrt, datei.getFileName()));
        } else if (meinerGilt(datei)) {
            uebernimm(puffer, meiner);
        } else {
            puffer.revert(null);
        }
    }

    private static boolean meinerGilt(Path datei) {
        return MessageDialog.open(
                        MessageDialog.QUESTION,
                        Statusmeldung.fenster(),
                        Messages.KonfliktTitel,
                        NLS.bind(Messages.KonfliktFrage, datei.getFileName()),
                        0,
                        Messages.MeineFassung,
                        Messages.DatentraegerFassung)
                != 1;
    }

    /** Takes notice of the file on disk, then puts the text over it: it is unsaved, but no longer out of step. */
    private static void uebernimm(ITextFileBuffer puffer, String text) throws CoreException, BadLocationException {
        puffer.revert(null);
        IDocument dokument = puffer.getDocument();
        if (!dokument.get().equals(text)) {
            dokument.replace(0, dokument.getLength(), text);
        }
    }

    private static String ohneMarke(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
