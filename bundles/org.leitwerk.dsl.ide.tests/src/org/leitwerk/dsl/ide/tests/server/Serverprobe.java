package org.leitwerk.dsl.ide.tests.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.ide.server.Sprachserver;

/** A language server on two pipes, and a client that talks with it. */
final class Serverprobe implements AutoCloseable {

    final List<String> protokoll = Collections.synchronizedList(new ArrayList<>());
    final Map<String, PublishDiagnosticsParams> maengel = new ConcurrentHashMap<>();
    final Probeclient client = new Probeclient(this);
    final LanguageServer server;
    final OutputStream anServer;
    final CompletableFuture<Integer> rueckgabe;
    private final Future<Void> lauscht;

    private Serverprobe() throws IOException {
        Pipe hin = Pipe.open();
        Pipe her = Pipe.open();
        InputStream ein = Channels.newInputStream(hin.source());
        OutputStream aus = Channels.newOutputStream(her.sink());
        rueckgabe = CompletableFuture.supplyAsync(
                () -> Sprachserver.bediene(ein, aus, "1.2.3", (text, ursache) -> protokoll.add(text + " " + ursache)),
                befehl -> new Thread(befehl, "server").start());
        anServer = Channels.newOutputStream(hin.sink());
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(client, Channels.newInputStream(her.source()), anServer);
        lauscht = launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    /** A server that was not initialized. */
    static Serverprobe roh() {
        try {
            return new Serverprobe();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server for workspace folders and a client that can do this. */
    static Serverprobe mit(ClientCapabilities faehigkeiten, Path... ordner) {
        Serverprobe probe = roh();
        probe.beginne(faehigkeiten, ordner);
        return probe;
    }

    /** A copy of Musterstadt. */
    static Path musterstadt(Path ordner) {
        try {
            return Beispiele.mitNamen("musterstadt").orElseThrow().kopiere(ordner.resolve("musterstadt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InitializeResult beginne(ClientCapabilities faehigkeiten, Path... ordner) {
        InitializeParams angaben = new InitializeParams();
        angaben.setCapabilities(faehigkeiten);
        angaben.setWorkspaceFolders(List.of(ordner).stream()
                .map(o -> new WorkspaceFolder(adresse(o), o.getFileName().toString()))
                .toList());
        InitializeResult ergebnis = warte(server.initialize(angaben));
        server.initialized(new InitializedParams());
        return ergebnis;
    }

    static String adresse(Path pfad) {
        return pfad.toUri().toString();
    }

    static TextDocumentIdentifier dokument(Path pfad) {
        return new TextDocumentIdentifier(adresse(pfad));
    }

    static String lies(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a file with the text it has on disk. */
    String oeffne(Path datei) {
        String text = lies(datei);
        oeffne(adresse(datei), text);
        return text;
    }

    void oeffne(String adresse, String text) {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(adresse, "leitwerk", 1, text)));
    }

    /** Replaces the whole text. */
    void setze(Path datei, int version, String text) {
        aendere(datei, version, new TextDocumentContentChangeEvent(text));
    }

    void aendere(Path datei, int version, TextDocumentContentChangeEvent... aenderungen) {
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(adresse(datei), version), List.of(aenderungen)));
    }

    void schliesse(String adresse) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(adresse)));
    }

    /** The position of a piece of text; {@code |} in it says which place is meant, else its beginning. */
    static Position bei(String text, String suche) {
        int anfang = text.indexOf(suche.replace("|", ""));
        if (anfang < 0) {
            throw new AssertionError(suche + " steht nicht im Text");
        }
        return Textprobe.position(text, anfang + Math.max(0, suche.indexOf('|')));
    }

    static <T> T warte(CompletableFuture<T> antwort) {
        try {
            return antwort.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException grund) {
                throw grund;
            }
            throw new AssertionError(e);
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("keine Antwort", e);
        }
    }

    /** Waits until the problems of a file are as wanted. */
    PublishDiagnosticsParams warteAufMaengel(String adresse, Predicate<PublishDiagnosticsParams> so) {
        long ende = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        synchronized (maengel) {
            while (maengel.get(adresse) == null || !so.test(maengel.get(adresse))) {
                long rest = TimeUnit.NANOSECONDS.toMillis(ende - System.nanoTime());
                if (rest <= 0) {
                    throw new AssertionError("So kamen die Mängel nicht: " + maengel.get(adresse));
                }
                try {
                    maengel.wait(rest);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
            return maengel.get(adresse);
        }
    }

    @Override
    public void close() {
        try {
            anServer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        warte(rueckgabe);
        lauscht.cancel(true);
    }
}
