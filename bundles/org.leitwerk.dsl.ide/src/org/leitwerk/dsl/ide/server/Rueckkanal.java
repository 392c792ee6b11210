package org.leitwerk.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.leitwerk.dsl.laden.Planlader;

/** What the server tells the client of its own accord. A client that is gone is no mistake. */
final class Rueckkanal {

    private final LanguageClient client;
    private final Protokoll protokoll;
    private volatile Faehigkeiten faehigkeiten;

    Rueckkanal(LanguageClient client, Protokoll protokoll) {
        this.client = client;
        this.protokoll = protokoll;
    }

    void kann(Faehigkeiten neue) {
        faehigkeiten = neue;
    }

    void zeige(PublishDiagnosticsParams maengel) {
        sende(() -> client.publishDiagnostics(maengel));
    }

    /** What is shown beside the text counts references and problems: it has to be asked for again. */
    void erneuereHinweise() {
        Faehigkeiten kann = faehigkeiten;
        if (kann != null && kann.linsenErneuern()) {
            sende(client::refreshCodeLenses);
        }
        if (kann != null && kann.einblendungenErneuern()) {
            sende(client::refreshInlayHints);
        }
    }

    /** Asks to be told when plan files come, go or change on disk. */
    void beobachteDateien() {
        Faehigkeiten kann = faehigkeiten;
        if (kann != null && kann.dateienBeobachten()) {
            DidChangeWatchedFilesRegistrationOptions was = new DidChangeWatchedFilesRegistrationOptions(
                    List.of(new FileSystemWatcher(Either.forLeft("**/*." + Planlader.ENDUNG))));
            sende(() -> client.registerCapability(new RegistrationParams(
                    List.of(new Registration("leitwerk-dateien", "workspace/didChangeWatchedFiles", was)))));
        }
    }

    private void sende(Runnable nachricht) {
        try {
            nachricht.run();
        } catch (RuntimeException e) {
            protokoll.notiere("Eine Nachricht erreichte den Editor nicht.", e);
        }
    }
}
