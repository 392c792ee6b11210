package org.leitwerk.dsl.ide.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.adresse;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.bei;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.dokument;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.lies;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.warte;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes texts. */
class AendernTest {

    private static final FormattingOptions OPTIONEN = new FormattingOptions(4, true);

    @TempDir
    Path ordner;

    private Path stadt;
    private Path ziele;
    private Serverprobe probe;
    private TextDocumentService dienst;
    private String text;

    @BeforeEach
    void beginne() {
        stadt = Serverprobe.musterstadt(ordner);
        ziele = stadt.resolve("ziele.leitwerk");
        starte(Textprobe.alles());
    }

    private void starte(ClientCapabilities kann) {
        if (probe != null) {
            probe.close();
        }
        probe = Serverprobe.mit(kann, stadt);
        dienst = probe.server.getTextDocumentService();
        text = probe.oeffne(ziele);
    }

    @AfterEach
    void schliesse() {
        probe.close();
    }

    @Test
    void renameFollowsInAllFilesAndNamesTheVersionOfOpenTexts() {
        probe.setze(ziele, 7, text);
        WorkspaceEdit edit =
                warte(dienst.rename(new RenameParams(dokument(ziele), bei(text, "Gut|AufwachsenZiel"), "Leitziel")));
        assertTrue(edit.getDocumentChanges().size() > 1, edit.toString());
        for (var aenderung : edit.getDocumentChanges()) {
            TextDocumentEdit datei = aenderung.getLeft();
            Path pfad = Path.of(URI.create(datei.getTextDocument().getUri()));
            assertEquals(
                    pfad.equals(ziele) ? Integer.valueOf(7) : null,
                    datei.getTextDocument().getVersion());
            String vorher = lies(pfad);
            List<TextEdit> edits =
                    datei.getEdits().stream().map(Either::getLeft).toList();
            edits.forEach(e -> assertEquals("GutAufwachsenZiel", Textprobe.ausschnitt(vorher, e.getRange())));
            assertFalse(Textprobe.wendeAn(vorher, edits).contains("GutAufwachsenZiel"));
        }
    }

    @Test
    void renameWithoutVersionsGivesTheOldFormOfEdits() {
        starte(new ClientCapabilities());
        WorkspaceEdit edit =
                warte(dienst.rename(new RenameParams(dokument(ziele), bei(text, "Gut|AufwachsenZiel"), "Leitziel")));
        assertTrue(edit.getDocumentChanges() == null && edit.getChanges().size() > 1, edit.toString());
        assertTrue(edit.getChanges().containsKey(adresse(ziele)));
    }

    @Test
    void renameIsRefusedInGerman() {
        Position name = bei(text, "Gut|AufwachsenZiel");
        assertEquals(
                "GutAufwachsenZiel",
                warte(dienst.prepareRename(new PrepareRenameParams(dokument(ziele), name)))
                        .getSecond()
                        .getPlaceholder());
        String nirgends =
                fehler(() -> warte(dienst.prepareRename(new PrepareRenameParams(dokument(ziele), new Position(0, 3)))));
        assertTrue(nirgends.startsWith("Hier steht kein Name"), nirgends);
        String vergeben = fehler(() -> warte(dienst.rename(new RenameParams(dokument(ziele), name, "Geburten"))));
        assertTrue(vergeben.contains("Geburten"), vergeben);
        assertFalse(fehler(() -> warte(dienst.rename(new RenameParams(dokument(ziele), name, "zwei Worte"))))
                .isBlank());
    }

    private static String fehler(org.junit.jupiter.api.function.Executable frage) {
        return assertThrows(ResponseErrorException.class, frage).getMessage();
    }

    @Test
    void layoutOfFileLinesAndClosingBrace() {
        String gerade = "ziel A \"A\" {\n    nr \"1\"\n    bis 2035\n}\n";
        String krumm = "ziel A \"A\" {\n  nr   \"1\"\n      bis   2035\n}\n";
        probe.setze(ziele, 2, krumm);
        List<? extends TextEdit> ganz =
                warte(dienst.formatting(new DocumentFormattingParams(dokument(ziele), OPTIONEN)));
        assertEquals(gerade, Textprobe.wendeAn(krumm, ganz));
        Range zeile = new Range(new Position(1, 2), new Position(1, 5));
        List<? extends TextEdit> eine =
                warte(dienst.rangeFormatting(new DocumentRangeFormattingParams(dokument(ziele), OPTIONEN, zeile)));
        assertEquals(krumm.replace("  nr   \"1\"", "    nr \"1\""), Textprobe.wendeAn(krumm, eine));

        String klammer = "ziel A \"A\" {\n    nr \"1\"\n    }";
        probe.setze(ziele, 3, klammer);
        List<? extends TextEdit> eingerueckt = warte(dienst.onTypeFormatting(
                new DocumentOnTypeFormattingParams(dokument(ziele), OPTIONEN, new Position(2, 5), "}")));
        assertEquals("ziel A \"A\" {\n    nr \"1\"\n}", Textprobe.wendeAn(klammer, eingerueckt));
    }

    @Test
    void fixesAreFoundAtAProblemAndPlannedWhenChosen() {
        Path datei = mitTippfehler();
        Diagnostic mangel = probe
                .warteAufMaengel(
                        adresse(datei), m -> m.getDiagnostics().stream().anyMatch(AendernTest::verweis))
                .getDiagnostics()
                .stream()
                .filter(AendernTest::verweis)
                .findFirst()
                .orElseThrow();
        CodeAction aktion = aktionen(datei, mangel.getRange(), null).get(0);
        assertEquals("quickfix", aktion.getKind());
        assertEquals(List.of(mangel), aktion.getDiagnostics());
        assertEquals(null, aktion.getEdit());
        CodeAction fertig = warte(dienst.resolveCodeAction(aktion));
        TextDocumentEdit edit = fertig.getEdit().getDocumentChanges().get(0).getLeft();
        String neu = Textprobe.wendeAn(
                lies(datei), edit.getEdits().stream().map(Either::getLeft).toList());
        assertTrue(neu.contains("ab aus GutAufwachsenZiel"), neu);

        aktion.setData(4711);
        assertTrue(fehler(() -> warte(dienst.resolveCodeAction(aktion))).contains("gilt nicht mehr"));
    }

    @Test
    void fixesAreCompleteForAClientThatCannotAskAgain() {
        ClientCapabilities kann = Textprobe.alles();
        kann.getTextDocument().getCodeAction().setResolveSupport(null);
        starte(kann);
        Path datei = mitTippfehler();
        probe.warteAufMaengel(adresse(datei), m -> m.getDiagnostics().stream().anyMatch(AendernTest::verweis));
        Range stelle = new Range(bei(lies(datei), "aus Gut|Aufwachsn"), bei(lies(datei), "aus Gut|Aufwachsn"));
        List<CodeAction> alle = aktionen(datei, stelle, List.of("quickfix"));
        assertFalse(alle.isEmpty());
        alle.forEach(aktion -> assertFalse(aktion.getEdit().getDocumentChanges().isEmpty(), aktion.getTitle()));
        assertEquals(List.of(), aktionen(datei, stelle, List.of("source.organizeImports")));
    }

    @Test
    void findingCanBeSuppressedWithAReason() {
        String adresse = adresse(ziele);
        Diagnostic befund = probe
                .warteAufMaengel(adresse, m -> m.getDiagnostics().stream()
                        .anyMatch(d -> "ziel-ohne-indikator".equals(d.getCode().getLeft())))
                .getDiagnostics()
                .stream()
                .filter(d -> "ziel-ohne-indikator".equals(d.getCode().getLeft()))
                .findFirst()
                .orElseThrow();
        CodeAction aktion = aktionen(ziele, befund.getRange(), null).stream()
                .filter(a -> a.getTitle().startsWith("Mit Begründung unterdrücken"))
                .findFirst()
                .orElseThrow();
        TextDocumentEdit edit = warte(dienst.resolveCodeAction(aktion))
                .getEdit()
                .getDocumentChanges()
                .get(0)
                .getLeft();
        probe.setze(
                ziele,
                2,
                Textprobe.wendeAn(
                        text, edit.getEdits().stream().map(Either::getLeft).toList()));
        probe.warteAufMaengel(
                adresse,
                m -> m.getVersion() == 2
                        && m.getDiagnostics().stream().noneMatch(d -> "ziel-ohne-indikator"
                                .equals(d.getCode().getLeft())));
    }

    @Test
    void fileIsSortedAndDivided() throws IOException {
        Path alles = ordner.resolve("eins/alles.leitwerk");
        Files.createDirectories(alles.getParent());
        String durcheinander = "indikator I \"Anteil\"\n\nziel Z \"Ziel\"\n\nplanung P \"Plan\"\n";
        Files.writeString(alles, durcheinander);
        probe.oeffne(alles);
        Range anfang = new Range(new Position(0, 0), new Position(0, 0));
        CodeAction sortieren =
                aktionen(alles, anfang, List.of("source.sortiere")).get(0);
        TextDocumentEdit edit = warte(dienst.resolveCodeAction(sortieren))
                .getEdit()
                .getDocumentChanges()
                .get(0)
                .getLeft();
        String sortiert = Textprobe.wendeAn(
                durcheinander, edit.getEdits().stream().map(Either::getLeft).toList());
        assertTrue(sortiert.startsWith("planung P") && sortiert.indexOf("ziel Z") > 0, sortiert);

        CodeAction teilen = aktionen(alles, anfang, List.of("refactor")).get(0);
        var aenderungen = warte(dienst.resolveCodeAction(teilen)).getEdit().getDocumentChanges();
        assertEquals(1, aenderungen.stream().filter(Either::isRight).count(), aenderungen.toString());
        assertTrue(aenderungen.get(1).getRight() instanceof CreateFile);
    }

    @Test
    void smallEditsAddUpToTheText() throws IOException {
        Path datei = ordner.resolve("klein/x.leitwerk");
        Files.createDirectories(datei.getParent());
        Files.writeString(datei, "");
        String bisher = "ziel Ä1 \"Eins 😀 zwei\"\r\nziel B2 \"Zwei\"\r\n// Ende 👩‍👧 hier\r\nziel C3 \"Drei\"\r\n";
        probe.oeffne(adresse(datei), bisher);
        Random zufall = new Random(7);
        String[] stuecke = {"", "\r\n", "ziel N \"neu\"\r\n", "😀", "ß", "\"", "{ }"};
        for (int version = 2; version < 60; version++) {
            int von = zwischenZeichen(bisher, zufall.nextInt(bisher.length() + 1));
            int bis = zwischenZeichen(bisher, Math.min(bisher.length(), von + zufall.nextInt(4)));
            String neu = stuecke[zufall.nextInt(stuecke.length)];
            probe.aendere(
                    datei,
                    version,
                    new TextDocumentContentChangeEvent(
                            new Range(Textprobe.position(bisher, von), Textprobe.position(bisher, Math.max(von, bis))),
                            neu));
            bisher = bisher.substring(0, von) + neu + bisher.substring(Math.max(von, bis));
        }
        String schluss = "\r\nziel Schluss \"Ganz 😀 am Ende\"\r\n";
        Position ende = Textprobe.position(bisher, bisher.length());
        probe.aendere(datei, 60, new TextDocumentContentChangeEvent(new Range(ende, ende), schluss));
        String ganz = bisher + schluss;
        var auswahl = warte(dienst.selectionRange(
                        new org.eclipse.lsp4j.SelectionRangeParams(dokument(datei), List.of(new Position(0, 0)))))
                .get(0);
        while (auswahl.getParent() != null) {
            auswahl = auswahl.getParent();
        }
        assertEquals(Textprobe.position(ganz, ganz.length()), auswahl.getRange().getEnd());
        probe.setze(datei, 61, "ziel Schluss \"Ganz 😀 am Ende\" { nr \"1\" }\r\n");
        var symbol = warte(dienst.documentSymbol(new DocumentSymbolParams(dokument(datei))))
                .get(0)
                .getRight();
        assertEquals("1 Ganz 😀 am Ende", symbol.getName());
        assertEquals(new Position(0, 41), symbol.getRange().getEnd());
    }

    /** Neither in the middle of a CRLF nor of a pair of surrogates: no client edits there. */
    private static int zwischenZeichen(String text, int stelle) {
        boolean mitten = stelle > 0
                && stelle < text.length()
                && (text.charAt(stelle) == '\n' && text.charAt(stelle - 1) == '\r'
                        || Character.isLowSurrogate(text.charAt(stelle)));
        return mitten ? stelle + 1 : stelle;
    }

    private Path mitTippfehler() {
        Path datei = stadt.resolve("neu.leitwerk");
        try {
            Files.writeString(datei, "ziel Neues \"Neues Ziel\" {\n    leitet sich ab aus GutAufwachsnZiel\n}\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        probe.oeffne(datei);
        return datei;
    }

    private static boolean verweis(Diagnostic mangel) {
        return mangel.getCode().getLeft().equals("verweis");
    }

    private List<CodeAction> aktionen(Path datei, Range bereich, List<String> nur) {
        return warte(dienst.codeAction(
                        new CodeActionParams(dokument(datei), bereich, new CodeActionContext(List.of(), nur))))
                .stream()
                .map(Either::getRight)
                .toList();
    }
}
