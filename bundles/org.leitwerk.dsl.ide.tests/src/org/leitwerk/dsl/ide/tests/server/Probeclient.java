package org.leitwerk.dsl.ide.tests.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that remembers what it is told. */
final class Probeclient implements LanguageClient {

    final List<Registration> anmeldungen = new CopyOnWriteArrayList<>();
    final AtomicInteger linsenErneuert = new AtomicInteger();
    private final Serverprobe probe;

    Probeclient(Serverprobe probe) {
        this.probe = probe;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams maengel) {
        synchronized (probe.maengel) {
            probe.maengel.put(maengel.getUri(), maengel);
            probe.maengel.notifyAll();
        }
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams anmeldung) {
        anmeldungen.addAll(anmeldung.getRegistrations());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> refreshCodeLenses() {
        linsenErneuert.incrementAndGet();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object ereignis) {
        throw new AssertionError("Leitwerk meldet nichts nach Hause");
    }

    @Override
    public void showMessage(MessageParams nachricht) {
        throw new AssertionError(nachricht.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams frage) {
        throw new AssertionError(frage.getMessage());
    }

    @Override
    public void logMessage(MessageParams nachricht) {
        probe.protokoll.add(nachricht.getMessage());
    }
}
