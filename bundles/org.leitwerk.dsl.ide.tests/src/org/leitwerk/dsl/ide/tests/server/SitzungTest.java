package org.leitwerk.dsl.ide.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.adresse;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.bei;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.dokument;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.warte;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.server.Sprachserver;

/** From {@code initialize} to {@code exit}: plans and folders, problems, wrong messages, the end. */
class SitzungTest {

    @TempDir
    Path ordner;

    @Test
    void problemsOfTheWholePlanAreShownAndFollowTheText() {
        Path stadt = Serverprobe.musterstadt(ordner);
        try (Serverprobe probe = Serverprobe.mit(Textprobe.alles(), stadt)) {
            String massnahmen = adresse(stadt.resolve("massnahmen.leitwerk"));
            probe.warteAufMaengel(massnahmen, m -> !m.getDiagnostics().isEmpty());
            assertEquals(1, probe.client.anmeldungen.size());

            Path ziele = stadt.resolve("ziele.leitwerk");
            String text = probe.oeffne(ziele);
            var vorher = probe.warteAufMaengel(
                    adresse(ziele),
                    m -> Integer.valueOf(1).equals(m.getVersion())
                            && !m.getDiagnostics().isEmpty());
            probe.setze(ziele, 2, "\n\n" + text);
            var nachher = probe.warteAufMaengel(
                    adresse(ziele), m -> Integer.valueOf(2).equals(m.getVersion()));
            assertEquals(
                    vorher.getDiagnostics().size(), nachher.getDiagnostics().size());
            assertEquals(
                    vorher.getDiagnostics().get(0).getRange().getStart().getLine() + 2,
                    nachher.getDiagnostics().get(0).getRange().getStart().getLine());
            probe.setze(ziele, 3, text.replace("LeitbildFamilie", "LeitbildFamlie"));
            probe.warteAufMaengel(adresse(ziele), m -> m.getDiagnostics().stream()
                    .anyMatch(d -> d.getCode().getLeft().equals("verweis")));
            assertTrue(probe.client.linsenErneuert.get() > 0);
            probe.schliesse(adresse(ziele));
            probe.warteAufMaengel(
                    adresse(ziele),
                    m -> m.getVersion() == null
                            && m.getDiagnostics().stream()
                                    .noneMatch(d -> d.getCode().getLeft().equals("verweis")));
        }
    }

    @Test
    void planOutsideOfTheWorkspaceGoesWithItsLastText() throws IOException {
        Path datei = Files.writeString(ordner.resolve("a.leitwerk"), "ziel A \"A\" { leitet sich ab aus B }\n");
        try (Serverprobe probe = Serverprobe.mit(new ClientCapabilities())) {
            probe.oeffne(datei);
            probe.warteAufMaengel(adresse(datei), m -> !m.getDiagnostics().isEmpty());
            probe.schliesse(adresse(datei));
            probe.warteAufMaengel(adresse(datei), m -> m.getDiagnostics().isEmpty());
        }
    }

    @Test
    void addressesWithBlanksAndUmlautsAreUnderstoodInAnySpelling() throws IOException {
        Path datei = schreibe("Pläne 1/ä ö.leitwerk", "ziel A \"A\"\n");
        try (Serverprobe probe = Serverprobe.mit(new ClientCapabilities())) {
            String roh = "file://" + datei;
            probe.oeffne(roh, "ziel Roh \"Unkodiert\"\n");
            assertTrue(info(probe, datei, new Position(0, 6)).contains("Unkodiert"));
            probe.warteAufMaengel(roh, m -> !m.getDiagnostics().isEmpty());
        }
    }

    @Test
    void eachSubfolderIsAPlanUnlessTheFolderAboveHoldsPlanFiles() throws IOException {
        schreibe("eins/plan.leitwerk", "ziel Gleich \"Ziel in eins\"\n");
        schreibe("eins/teil/mehr.leitwerk", "ziel Mehr \"Mehr\" { leitet sich ab aus Gleich }\n");
        schreibe("zwei/plan.leitwerk", "ziel Gleich \"Ziel in zwei\"\n");
        try (Serverprobe probe = Serverprobe.mit(new ClientCapabilities(), ordner)) {
            Path mehr = ordner.resolve("eins/teil/mehr.leitwerk");
            Path zwei = ordner.resolve("zwei/plan.leitwerk");
            String text = probe.oeffne(mehr);
            assertTrue(info(probe, mehr, bei(text, "aus Gl|eich")).contains("Ziel in eins"));
            assertTrue(info(probe, zwei, new Position(0, 6)).contains("Ziel in zwei"));
            assertTrue(probe.maengel.values().stream()
                    .flatMap(m -> m.getDiagnostics().stream())
                    .noneMatch(d -> d.getCode().getLeft().contains("doppelt")));
            assertEquals(
                    2,
                    warte(probe.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("Gleich")))
                            .getRight()
                            .size());
        }
    }

    @Test
    void filesOnDiskAndFoldersOfTheWorkspaceComeAndGo() throws IOException {
        Path plan = schreibe("eins/plan.leitwerk", "ziel A \"A\"\n");
        try (Serverprobe probe = Serverprobe.mit(new ClientCapabilities(), plan.getParent())) {
            assertEquals(1, treffer(probe, "ziel"));
            Path neu = schreibe("eins/neu.leitwerk", "ziel Neu \"Neu\"\n");
            probe.server
                    .getWorkspaceService()
                    .didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                            List.of(new FileEvent(adresse(neu), FileChangeType.Created))));
            assertEquals(2, treffer(probe, "ziel"));
            Path zwei = schreibe("zwei/plan.leitwerk", "ziel Zwei \"Zwei\"\n").getParent();
            ordnerwechsel(probe, List.of(zwei), List.of(plan.getParent()));
            assertEquals(1, treffer(probe, "ziel"));
        }
    }

    private static void ordnerwechsel(Serverprobe probe, List<Path> dazu, List<Path> weg) {
        probe.server
                .getWorkspaceService()
                .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(
                        dazu.stream()
                                .map(o -> new WorkspaceFolder(adresse(o), "neu"))
                                .toList(),
                        weg.stream()
                                .map(o -> new WorkspaceFolder(adresse(o), "alt"))
                                .toList())));
    }

    private static int treffer(Serverprobe probe, String worte) {
        return warte(probe.server.getWorkspaceService().symbol(new WorkspaceSymbolParams(worte)))
                .getRight()
                .size();
    }

    @Test
    void serverSaysWhatItCanAndWhoItIs() {
        try (Serverprobe probe = Serverprobe.roh()) {
            var ergebnis = probe.beginne(new ClientCapabilities());
            ServerCapabilities kann = ergebnis.getCapabilities();
            assertEquals(
                    "Leitwerk 1.2.3",
                    ergebnis.getServerInfo().getName() + " "
                            + ergebnis.getServerInfo().getVersion());
            assertEquals("utf-16", kann.getPositionEncoding());
            assertTrue(kann.getRenameProvider().getRight().getPrepareProvider());
            assertTrue(kann.getWorkspace().getWorkspaceFolders().getSupported());
        }
    }

    @Test
    void requestsAtTheWrongTimeAreRefused() {
        try (Serverprobe probe = Serverprobe.roh()) {
            var symbol = new WorkspaceSymbolParams("x");
            assertEquals(
                    ResponseErrorCode.ServerNotInitialized.getValue(),
                    code(probe.server.getWorkspaceService().symbol(symbol)));
            probe.beginne(new ClientCapabilities());
            assertEquals(
                    ResponseErrorCode.InvalidRequest.getValue(), code(probe.server.initialize(new InitializeParams())));
            warte(probe.server.shutdown());
            assertEquals(
                    ResponseErrorCode.InvalidRequest.getValue(),
                    code(probe.server.getWorkspaceService().symbol(symbol)));
            probe.server.exit();
            assertEquals(0, warte(probe.rueckgabe));
        }
    }

    @Test
    void unknownAndWrongRequestsAreAnsweredAndTheNextOneWorks() throws IOException {
        Path stadt = Serverprobe.musterstadt(ordner);
        Path ziele = stadt.resolve("ziele.leitwerk");
        try (Serverprobe probe = Serverprobe.mit(new ClientCapabilities(), stadt)) {
            assertEquals(
                    ResponseErrorCode.MethodNotFound.getValue(),
                    code(probe.server
                            .getTextDocumentService()
                            .implementation(new ImplementationParams(dokument(ziele), new Position(0, 0)))));
            assertEquals(
                    ResponseErrorCode.InvalidParams.getValue(),
                    code(probe.server.getTextDocumentService().hover(new HoverParams())));
            sende(probe, "Content-Length: 3\r\n\r\n{]}");
            sende(probe, "Content-Length: viel\r\n\r\nUnsinn");
            sende(probe, "Content-Length: 2\r\n\r\n[]");
            sende(
                    probe,
                    "Content-Length: 71\r\n\r\n"
                            + "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"a\":true}}");
            String tief = "{\"jsonrpc\":\"2.0\",\"method\":\"x\",\"params\":" + "[".repeat(50_000) + "}";
            sende(probe, "Content-Length: " + tief.length() + "\r\n\r\n" + tief);
            String text = Serverprobe.lies(ziele);
            assertTrue(info(probe, ziele, bei(text, "Gut|AufwachsenZiel")).contains("gleichen Chancen"));
            assertTrue(probe.protokoll.size() >= 4, probe.protokoll.toString());
        }
    }

    private static void sende(Serverprobe probe, String text) throws IOException {
        probe.anServer.write(text.getBytes(StandardCharsets.UTF_8));
        probe.anServer.flush();
    }

    @Test
    void cancelledRequestsAreAnsweredAtOnce() {
        Path stadt = Serverprobe.musterstadt(ordner);
        try (Serverprobe probe = Serverprobe.mit(new ClientCapabilities(), stadt)) {
            Path ziele = stadt.resolve("ziele.leitwerk");
            List<CompletableFuture<Hover>> fragen = Stream.generate(() -> probe.server
                            .getTextDocumentService()
                            .hover(new HoverParams(dokument(ziele), new Position(2, 15))))
                    .limit(50)
                    .toList();
            CompletableFuture<Hover> abgebrochen = fragen.get(49);
            abgebrochen.cancel(true);
            assertThrows(CancellationException.class, abgebrochen::join);
            fragen.subList(0, 49)
                    .forEach(frage -> assertFalse(
                            warte(frage).getContents().getRight().getValue().isEmpty()));
        }
    }

    @Test
    void cancellationIsAnsweredWithItsOwnError() {
        String ziele = adresse(Serverprobe.musterstadt(ordner).resolve("ziele.leitwerk"));
        String nachrichten = nachricht("\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}")
                + nachricht("\"id\":\"zwei\",\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\""
                        + ziele + "\"},\"position\":{\"line\":2,\"character\":15}}")
                + nachricht("\"method\":\"$/cancelRequest\",\"params\":{\"id\":\"zwei\"}")
                + nachricht("\"method\":\"$/cancelRequest\",\"params\":{\"id\":\"nie gestellt\"}")
                + nachricht("\"id\":3,\"method\":\"shutdown\"")
                + nachricht("\"method\":\"exit\"");
        ByteArrayOutputStream aus = new ByteArrayOutputStream();
        int rueckgabe = Sprachserver.bediene(
                new ByteArrayInputStream(nachrichten.getBytes(StandardCharsets.UTF_8)),
                aus,
                "1",
                (text, ursache) -> {});
        String antworten = aus.toString(StandardCharsets.UTF_8);
        assertEquals(0, rueckgabe);
        assertTrue(
                antworten.contains(
                        "\"id\":\"zwei\",\"error\":{\"code\":-32800,\"message\":\"Die Anfrage wurde abgebrochen.\"}"),
                antworten);
        assertTrue(antworten.endsWith("\"id\":3,\"result\":null}"), antworten);
    }

    private static String nachricht(String inhalt) {
        String ganz = "{\"jsonrpc\":\"2.0\"," + inhalt + "}";
        return "Content-Length: " + ganz.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + ganz;
    }

    @Test
    void endWithoutGoodbyeIsTold() {
        try (Serverprobe probe = Serverprobe.mit(new ClientCapabilities())) {
            probe.server.exit();
            assertEquals(1, warte(probe.rueckgabe));
        }
        Serverprobe weg = Serverprobe.mit(new ClientCapabilities());
        weg.close();
        assertEquals(1, warte(weg.rueckgabe));
    }

    @Test
    void serverEndsWithTheProcessOfItsClient() throws IOException, InterruptedException {
        Process client = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"), "-version")
                .redirectErrorStream(true)
                .start();
        client.waitFor();
        try (Serverprobe probe = Serverprobe.roh()) {
            InitializeParams angaben = new InitializeParams();
            angaben.setProcessId((int) client.pid());
            angaben.setCapabilities(new ClientCapabilities());
            probe.server.initialize(angaben);
            assertEquals(1, warte(probe.rueckgabe));
        }
    }

    private static String info(Serverprobe probe, Path datei, Position stelle) {
        return warte(probe.server.getTextDocumentService().hover(new HoverParams(dokument(datei), stelle)))
                .getContents()
                .getRight()
                .getValue();
    }

    private Path schreibe(String name, String text) throws IOException {
        Path datei = ordner.resolve(name);
        Files.createDirectories(datei.getParent());
        return Files.writeString(datei, text);
    }

    private static int code(CompletableFuture<?> antwort) {
        ResponseErrorException fehler = assertThrows(ResponseErrorException.class, () -> warte(antwort));
        assertFalse(fehler.getMessage().isBlank());
        return fehler.getResponseError().getCode();
    }
}
