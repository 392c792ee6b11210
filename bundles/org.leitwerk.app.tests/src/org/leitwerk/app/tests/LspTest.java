package org.leitwerk.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiele;

/** The command {@code lsp} as an editor uses it: in a process of its own, over its pipes. */
class LspTest {

    @TempDir
    private Path ordner;

    private final BlockingQueue<PublishDiagnosticsParams> maengel = new LinkedBlockingQueue<>();
    private Process prozess;

    @BeforeEach
    void starte() throws IOException {
        prozess = Kindprozess.starte(Files.createDirectories(ordner.resolve("arbeit")), "lsp", "--stdio");
    }

    @AfterEach
    void beende() {
        prozess.destroyForcibly();
    }

    @Test
    void sessionOfAnEditor() throws Exception {
        Path plan = Beispiele.mitNamen("musterstadt").orElseThrow().kopiere(ordner.resolve("plan"));
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(new Client(), prozess.getInputStream(), prozess.getOutputStream());
        launcher.startListening();
        LanguageServer server = launcher.getRemoteProxy();
        warte(server.initialize(angaben(plan)));
        server.initialized(new InitializedParams());

        Path datei = plan.resolve("neu.leitwerk");
        String text = "ziel Neues \"Neues Ziel\" {\n    leitet sich ab aus GutAufwachsnZiel\n}\n";
        TextDocumentIdentifier dokument =
                new TextDocumentIdentifier(datei.toUri().toString());
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(dokument.getUri(), "leitwerk", 1, text)));
        Diagnostic mangel =
                warteAufMangel(dokument.getUri(), d -> d.getMessage().getLeft().contains("GutAufwachsnZiel"));

        var vorschlaege = warte(server.getTextDocumentService()
                .completion(new CompletionParams(dokument, new Position(1, "    leitet sich ab aus Gut".length()))));
        assertTrue(
                vorschlaege.getRight().getItems().stream()
                        .anyMatch(v -> v.getTextEdit().getLeft().getNewText().equals("GutAufwachsenZiel")),
                vorschlaege.toString());

        CodeAction aktion = warte(server.getTextDocumentService()
                        .codeAction(
                                new CodeActionParams(dokument, mangel.getRange(), new CodeActionContext(List.of()))))
                .get(0)
                .getRight();
        assertEquals(
                "GutAufwachsenZiel",
                aktion.getEdit().getChanges().get(dokument.getUri()).get(0).getNewText());

        TextDocumentIdentifier leitbild = new TextDocumentIdentifier(
                plan.resolve("leitbild.leitwerk").toUri().toString());
        Position name = stelle(Files.readString(plan.resolve("leitbild.leitwerk")), "LeitbildFamilie");
        var umbenannt =
                warte(server.getTextDocumentService().rename(new RenameParams(leitbild, name, "UnserLeitbild")));
        assertTrue(umbenannt.getChanges().size() >= 2, umbenannt.toString());

        var abgebrochen = server.getTextDocumentService().hover(new HoverParams(leitbild, name));
        abgebrochen.cancel(true);
        assertThrows(CancellationException.class, abgebrochen::join);
        assertFehler(
                ResponseErrorCode.MethodNotFound,
                server.getTextDocumentService().implementation(new ImplementationParams(leitbild, name)));
        assertFehler(
                ResponseErrorCode.InvalidParams, server.getTextDocumentService().hover(new HoverParams()));
        prozess.getOutputStream().write("Content-Length: 3\r\n\r\n{]}".getBytes(StandardCharsets.US_ASCII));
        prozess.getOutputStream().flush();
        var info = warte(server.getTextDocumentService().hover(new HoverParams(leitbild, name)));
        assertFalse(info.getContents().getRight().getValue().isBlank());

        warte(server.shutdown());
        server.exit();
        assertTrue(prozess.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, prozess.exitValue());
        List<String> meldungen = Files.readAllLines(ordner.resolve("arbeit/fehler.txt"));
        assertEquals(
                List.of(), meldungen.stream().filter(z -> z.startsWith("\tat ")).toList());
    }

    @Test
    void endsWhenTheEditorIsGone() throws Exception {
        prozess.getOutputStream().close();
        assertTrue(prozess.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, prozess.exitValue());
        try (InputStream rest = prozess.getInputStream()) {
            assertEquals("", new String(rest.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static InitializeParams angaben(Path plan) {
        CodeActionCapabilities aktionen = new CodeActionCapabilities();
        aktionen.setCodeActionLiteralSupport(new CodeActionLiteralSupportCapabilities());
        ClientCapabilities kann = new ClientCapabilities();
        kann.setTextDocument(new TextDocumentClientCapabilities());
        kann.getTextDocument().setCodeAction(aktionen);
        InitializeParams angaben = new InitializeParams();
        angaben.setProcessId((int) ProcessHandle.current().pid());
        angaben.setCapabilities(kann);
        angaben.setWorkspaceFolders(List.of(new WorkspaceFolder(plan.toUri().toString(), "plan")));
        return angaben;
    }

    private static Position stelle(String text, String wort) {
        String davor = text.substring(0, text.indexOf(wort));
        return new Position(
                (int) davor.chars().filter(z -> z == '\n').count(), davor.length() - davor.lastIndexOf('\n') - 1);
    }

    private Diagnostic warteAufMangel(String adresse, Predicate<Diagnostic> so) throws InterruptedException {
        for (PublishDiagnosticsParams m = maengel.poll(60, TimeUnit.SECONDS);
                m != null;
                m = maengel.poll(60, TimeUnit.SECONDS)) {
            if (m.getUri().equals(adresse) && m.getDiagnostics().stream().anyMatch(so)) {
                return m.getDiagnostics().stream().filter(so).findFirst().orElseThrow();
            }
        }
        throw new AssertionError("Der Mangel wurde nicht gemeldet.");
    }

    private static void assertFehler(ResponseErrorCode code, CompletableFuture<?> antwort) throws Exception {
        ExecutionException fehler = assertThrows(ExecutionException.class, () -> antwort.get(60, TimeUnit.SECONDS));
        assertEquals(
                code.getValue(),
                ((ResponseErrorException) fehler.getCause()).getResponseError().getCode());
    }

    private static <T> T warte(CompletableFuture<T> antwort) throws Exception {
        return antwort.get(60, TimeUnit.SECONDS);
    }

    private final class Client implements LanguageClient {

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams neue) {
            maengel.add(neue);
        }

        @Override
        public void telemetryEvent(Object ereignis) {
            throw new AssertionError(String.valueOf(ereignis));
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
            throw new AssertionError(nachricht.getMessage());
        }
    }
}
