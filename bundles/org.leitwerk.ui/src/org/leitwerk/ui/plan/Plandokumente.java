package org.leitwerk.ui.plan;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.leitwerk.dsl.ressource.Dateitext;
import org.leitwerk.steuerung.ablage.Entwurf;

/**
 * Documents of plan files. Unlike the platform's provider it finds out the encoding from the bytes as the language
 * does, and it saves atomically: at every moment the file on disk is whole, the old one or the new one.
 */
public final class Plandokumente extends TextFileDocumentProvider {

    private static final String PLUGIN = "org.leitwerk.ui";

    @Override
    protected FileInfo createFileInfo(Object element) throws CoreException {
        FileInfo info = super.createFileInfo(element);
        if (info != null && info.fTextFileBuffer != null) {
            lerneKodierung(info.fTextFileBuffer);
        }
        return info;
    }

    private static void lerneKodierung(ITextFileBuffer puffer) throws CoreException {
        Path datei = pfad(puffer);
        if (datei == null || puffer.isDirty() || !Files.isRegularFile(datei)) {
            return;
        }
        try {
            Charset kodierung = Dateitext.lies(Files.readAllBytes(datei)).kodierung();
            if (!kodierung.name().equals(puffer.getEncoding())) {
                puffer.setEncoding(kodierung.name());
                puffer.revert(null);
            }
        } catch (IOException e) {
            throw new CoreException(status(NLS.bind(Messages.NichtLesbar, datei.getFileName()), e));
        }
    }

    @Override
    protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
        ITextFileBuffer puffer = info.fTextFileBuffer;
        Path datei = pfad(puffer);
        if (datei == null) {
            super.commitFileBuffer(monitor, info, overwrite);
            return;
        }
        if (!overwrite && Files.exists(datei) && !puffer.isSynchronized()) {
            // The editor knows this status and asks whether to overwrite.
            throw new CoreException(new Status(
                    IStatus.WARNING,
                    PLUGIN,
                    IResourceStatus.OUT_OF_SYNC_LOCAL,
                    NLS.bind(Messages.AufDatentraegerGeaendert, datei.getFileName()),
                    null));
        }
        try {
            Files.createDirectories(datei.getParent());
            Entwurf.schreibe(datei, bytes(puffer, datei));
        } catch (IOException e) {
            throw new CoreException(status(NLS.bind(Messages.NichtGespeichert, datei.getFileName(), grund(e)), e));
        }
        puffer.revert(monitor); // the text is the same: only takes over the new time and that nothing is unsaved
    }

    private static byte[] bytes(ITextFileBuffer puffer, Path datei) throws IOException {
        String text = puffer.getDocument().get();
        Dateitext bisher = Dateitext.lies(Files.exists(datei) ? Files.readAllBytes(datei) : new byte[0]);
        boolean marke = bisher.text().startsWith("\uFEFF") && !text.startsWith("\uFEFF");
        return bisher.bytes(marke ? "\uFEFF" + text : text);
    }

    /** The file of a buffer, null if it is none on this machine. */
    static Path pfad(ITextFileBuffer puffer) {
        IFileStore ablage = puffer.getFileStore();
        if (ablage == null && puffer.getLocation() != null) {
            ablage = EFS.getLocalFileSystem().getStore(puffer.getLocation());
        }
        try {
            return ablage == null
                    ? null
                    : ablage.toLocalFile(EFS.NONE, null)
                            .toPath()
                            .toAbsolutePath()
                            .normalize();
        } catch (CoreException e) {
            return null;
        }
    }

    private static String grund(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static IStatus status(String meldung, Exception grund) {
        return new Status(IStatus.ERROR, PLUGIN, meldung, grund);
    }
}
