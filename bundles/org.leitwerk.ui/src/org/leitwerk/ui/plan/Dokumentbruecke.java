package org.leitwerk.ui.plan;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.leitwerk.dsl.laden.Planlader;

/** Tells the plans what stands in the documents that are open, whichever editor shows them. */
final class Dokumentbruecke implements IFileBufferListener {

    private final Planregister register;
    private final Map<Path, Leitung> leitungen = new ConcurrentHashMap<>();

    Dokumentbruecke(Planregister register) {
        this.register = register;
    }

    void starte() {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
    }

    void beende() {
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
        leitungen.values().forEach(Leitung::trenne);
        leitungen.clear();
    }

    /** A plan was opened: documents below its folder that belonged to another plan, or to none, are its own now. */
    void verbinde(Plansitzung sitzung) {
        leitungen.forEach((datei, leitung) -> {
            if (datei.startsWith(sitzung.ordner())) {
                leitung.melde();
            }
        });
    }

    /** The file that is edited in a document. */
    Optional<Path> datei(IDocument dokument) {
        return leitungen.entrySet().stream()
                .filter(eintrag -> eintrag.getValue().dokument == dokument)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public void bufferCreated(IFileBuffer puffer) {
        if (istPlan(puffer)) {
            Path datei = Plandokumente.pfad((ITextFileBuffer) puffer);
            register.fuerEditor(datei);
            leitungen.put(datei, new Leitung(datei, (ITextFileBuffer) puffer));
            Grundtexte.merke((ITextFileBuffer) puffer);
        }
    }

    /** Whether a buffer holds the text of a plan on this machine. */
    static boolean istPlan(IFileBuffer puffer) {
        Path datei = puffer instanceof ITextFileBuffer text ? Plandokumente.pfad(text) : null;
        return datei != null && datei.toString().endsWith("." + Planlader.ENDUNG);
    }

    @Override
    public void bufferDisposed(IFileBuffer puffer) {
        Grundtexte.vergiss(puffer);
        Path datei = puffer instanceof ITextFileBuffer text ? Plandokumente.pfad(text) : null;
        Leitung leitung = datei == null ? null : leitungen.remove(datei);
        if (leitung != null) {
            leitung.trenne();
            register.zu(datei).ifPresent(sitzung -> {
                sitzung.schliesseText(datei);
                if (leitungen.keySet().stream().noneMatch(andere -> andere.startsWith(sitzung.ordner()))) {
                    register.ohneEditor(sitzung);
                }
            });
        }
    }

    /** One document and the plan it belongs to. */
    private final class Leitung implements IDocumentListener {

        private final Path datei;
        private final IDocument dokument;
        private final Speicherstand speicherstand;

        Leitung(Path datei, ITextFileBuffer puffer) {
            this.datei = datei;
            this.dokument = puffer.getDocument();
            this.speicherstand = new Speicherstand(puffer);
            dokument.addDocumentListener(this);
            dokument.addDocumentListener(speicherstand);
            melde();
        }

        void melde() {
            register.zu(datei).ifPresent(sitzung -> sitzung.setzeText(datei, dokument.get()));
        }

        void trenne() {
            dokument.removeDocumentListener(this);
            dokument.removeDocumentListener(speicherstand);
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent ereignis) {
            // what counts is how it is afterwards
        }

        @Override
        public void documentChanged(DocumentEvent ereignis) {
            melde();
        }
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer puffer) {
        // the document tells its changes
    }

    @Override
    public void bufferContentReplaced(IFileBuffer puffer) {
        merkeGrundtext(puffer);
    }

    @Override
    public void stateChanging(IFileBuffer puffer) {
        // of no concern for the text
    }

    @Override
    public void dirtyStateChanged(IFileBuffer puffer, boolean ungespeichert) {
        if (!ungespeichert) {
            merkeGrundtext(puffer);
        }
    }

    /** Saved or read again: text and file are the same. */
    private static void merkeGrundtext(IFileBuffer puffer) {
        if (puffer instanceof ITextFileBuffer text) {
            Grundtexte.merke(text);
        }
    }

    @Override
    public void stateValidationChanged(IFileBuffer puffer, boolean geprueft) {
        // of no concern for the text
    }

    @Override
    public void underlyingFileMoved(IFileBuffer puffer, IPath ziel) {
        // the editor opens the file at its new place
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer puffer) {
        // the text in the editor still counts
    }

    @Override
    public void stateChangeFailed(IFileBuffer puffer) {
        // of no concern for the text
    }
}
