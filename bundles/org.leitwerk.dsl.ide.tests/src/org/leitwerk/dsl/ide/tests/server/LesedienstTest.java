package org.leitwerk.dsl.ide.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.adresse;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.bei;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.dokument;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.lies;
import static org.leitwerk.dsl.ide.tests.server.Serverprobe.warte;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client asks to show: on Musterstadt, as a client that can do everything. */
class LesedienstTest {

    @TempDir
    Path ordner;

    private Path ziele;
    private Path plan;
    private Serverprobe probe;
    private TextDocumentService dienst;
    private String text;

    @BeforeEach
    void beginne() {
        Path stadt = Serverprobe.musterstadt(ordner);
        ziele = stadt.resolve("ziele.leitwerk");
        plan = stadt.resolve("plan.leitwerk");
        probe = Serverprobe.mit(Textprobe.alles(), stadt);
        dienst = probe.server.getTextDocumentService();
        text = probe.oeffne(ziele);
    }

    @AfterEach
    void schliesse() {
        probe.close();
    }

    @Test
    void proposalsComeInOurOrderAndAreNotSiftedAgain() {
        String neu = text + "\nziel Neues \"Neues Ziel\" {\n    leitet sich ab aus GutAuf\n}\n";
        probe.setze(ziele, 2, neu);
        var liste = warte(dienst.completion(new CompletionParams(dokument(ziele), bei(neu, "aus GutAuf|\n}"))))
                .getRight();
        CompletionItem erstes = liste.getItems().get(0);
        assertTrue(liste.isIncomplete());
        assertTrue(erstes.getTextEdit().getLeft().getNewText().startsWith("GutAufwachsen"), erstes.toString());
        assertEquals("GutAuf", erstes.getFilterText());
        assertEquals(
                "GutAuf",
                Textprobe.ausschnitt(neu, erstes.getTextEdit().getLeft().getRange()));
        assertEquals("markdown", erstes.getDocumentation().getRight().getKind());
        assertEquals("0000", erstes.getSortText());
    }

    @Test
    void templatesAreSnippetsWithTheirOwnIndentation() {
        String neu = text + "\nziel";
        probe.setze(ziele, 2, neu);
        List<CompletionItem> alle = warte(
                        dienst.completion(new CompletionParams(dokument(ziele), Textprobe.position(neu, neu.length()))))
                .getRight()
                .getItems();
        CompletionItem muster = alle.stream()
                .filter(v -> v.getInsertTextFormat() == InsertTextFormat.Snippet)
                .findFirst()
                .orElseThrow();
        assertTrue(muster.getTextEdit().getLeft().getNewText().contains("${1"), muster.toString());
        assertEquals(InsertTextMode.AsIs, muster.getInsertTextMode());
    }

    @Test
    void hoverIsMarkdownAboutTheWord() {
        Hover info = warte(dienst.hover(new HoverParams(dokument(ziele), bei(text, "Gut|AufwachsenZiel"))));
        assertEquals("markdown", info.getContents().getRight().getKind());
        assertTrue(info.getContents().getRight().getValue().contains("gleichen Chancen"), info.toString());
        assertEquals("GutAufwachsenZiel", Textprobe.ausschnitt(text, info.getRange()));
        assertNull(warte(dienst.hover(new HoverParams(dokument(ziele), new Position(0, 1)))));
    }

    @Test
    void definitionReferencesAndHighlightsLeadToNames() {
        Position verweis = bei(text, "leitet sich ab aus Leit|bildFamilie");
        List<? extends Location> ziel = warte(dienst.definition(new DefinitionParams(dokument(ziele), verweis)))
                .getLeft();
        Path leitbild = ziele.resolveSibling("leitbild.leitwerk");
        assertEquals(adresse(leitbild), ziel.get(0).getUri());
        assertEquals(
                "LeitbildFamilie",
                Textprobe.ausschnitt(lies(leitbild), ziel.get(0).getRange()));

        ReferenceParams frage = new ReferenceParams(dokument(ziele), verweis, new ReferenceContext(true));
        List<? extends Location> mit = warte(dienst.references(frage));
        frage.getContext().setIncludeDeclaration(false);
        assertEquals(mit.size() - 1, warte(dienst.references(frage)).size());
        for (Location ort : mit) {
            assertEquals(
                    "LeitbildFamilie",
                    Textprobe.ausschnitt(lies(Path.of(java.net.URI.create(ort.getUri()))), ort.getRange()));
        }

        var stellen = warte(dienst.documentHighlight(
                new DocumentHighlightParams(dokument(ziele), bei(text, "Gut|AufwachsenZiel"))));
        assertEquals(DocumentHighlightKind.Write, stellen.get(0).getKind());
        assertTrue(stellen.size() > 1 && stellen.get(1).getKind() == DocumentHighlightKind.Read, stellen.toString());
    }

    @Test
    void symbolsOfAFileAreNestedAndInsideEachOther() {
        var symbole = warte(dienst.documentSymbol(new DocumentSymbolParams(dokument(ziele))));
        DocumentSymbol system = symbole.get(0).getRight();
        assertEquals("Zielsystem des Familienplans", system.getName());
        List<String> falsch = new ArrayList<>();
        int anzahl = zaehle(system, falsch);
        assertTrue(anzahl > 20, "nur " + anzahl);
        assertEquals(List.of(), falsch);
        assertTrue(system.getChildren().stream().anyMatch(s -> s.getKind() == SymbolKind.Class));
    }

    private int zaehle(DocumentSymbol symbol, List<String> falsch) {
        Range ganz = symbol.getRange();
        Range kopf = symbol.getSelectionRange();
        if (Textprobe.stelle(text, kopf.getStart()) < Textprobe.stelle(text, ganz.getStart())
                || Textprobe.stelle(text, kopf.getEnd()) > Textprobe.stelle(text, ganz.getEnd())) {
            falsch.add(symbol.getName());
        }
        return 1
                + symbol.getChildren().stream()
                        .mapToInt(kind -> zaehle(kind, falsch))
                        .sum();
    }

    @Test
    void symbolsOfTheWholePlanAreFoundByWords() {
        var funde = warte(probe.server.getWorkspaceService().symbol(new WorkspaceSymbolParams("geburten")))
                .getRight();
        assertEquals("Geburten", funde.get(0).getName());
        Location ort = funde.get(0).getLocation().getLeft();
        assertTrue(ort.getUri().endsWith("/indikatoren.leitwerk"), ort.getUri());
        assertEquals(
                "Geburten", Textprobe.ausschnitt(lies(ziele.resolveSibling("indikatoren.leitwerk")), ort.getRange()));
    }

    @Test
    void foldsAndSelectionsFitTheText() {
        String[] zeilen = text.split("\n", -1);
        var falten = warte(dienst.foldingRange(new FoldingRangeRequestParams(dokument(ziele))));
        assertTrue(falten.size() > 20, "nur " + falten.size());
        Set<Integer> erste = new HashSet<>();
        falten.forEach(falte -> {
            assertTrue(falte.getEndLine() > falte.getStartLine() && falte.getEndLine() < zeilen.length);
            assertTrue(erste.add(falte.getStartLine()), "zwei Falten in Zeile " + falte.getStartLine());
        });

        Position stelle = bei(text, "Gut|AufwachsenZiel");
        SelectionRange auswahl = warte(
                        dienst.selectionRange(new SelectionRangeParams(dokument(ziele), List.of(stelle))))
                .get(0);
        assertEquals("GutAufwachsenZiel", Textprobe.ausschnitt(text, auswahl.getRange()));
        SelectionRange aeusserste = auswahl;
        while (aeusserste.getParent() != null) {
            aeusserste = aeusserste.getParent();
        }
        assertEquals(text, Textprobe.ausschnitt(text, aeusserste.getRange()));
    }

    @Test
    void coloursNameTheirWords() {
        SemanticTokensLegend legende = legende();
        List<String> alle = worte(
                warte(dienst.semanticTokensFull(new SemanticTokensParams(dokument(ziele))))
                        .getData(),
                legende);
        assertTrue(alle.contains("keyword zielsystem"), alle.subList(0, 5).toString());
        assertTrue(alle.contains("class ZielsystemFamilie") && alle.contains("variable LeitbildFamilie"));
        assertTrue(alle.contains("number 2023") && alle.contains("enumMember normativ"), alle.toString());
        assertEquals("comment", alle.get(0).split(" ")[0]);

        Range zeile = new Range(new Position(2, 0), new Position(3, 0));
        List<String> eine = worte(
                warte(dienst.semanticTokensRange(new SemanticTokensRangeParams(dokument(ziele), zeile)))
                        .getData(),
                legende);
        assertTrue(eine.contains("class ZielsystemFamilie") && eine.size() < 6, eine.toString());
    }

    private static SemanticTokensLegend legende() {
        try (Serverprobe andere = Serverprobe.roh()) {
            return andere.beginne(new ClientCapabilities())
                    .getCapabilities()
                    .getSemanticTokensProvider()
                    .getLegend();
        }
    }

    private List<String> worte(List<Integer> zahlen, SemanticTokensLegend legende) {
        List<String> worte = new ArrayList<>();
        int zeile = 0;
        int spalte = 0;
        for (int i = 0; i < zahlen.size(); i += 5) {
            spalte = zahlen.get(i) == 0 ? spalte + zahlen.get(i + 1) : zahlen.get(i + 1);
            zeile += zahlen.get(i);
            int stelle = Textprobe.stelle(text, new Position(zeile, spalte));
            worte.add(legende.getTokenTypes().get(zahlen.get(i + 3)) + " "
                    + text.substring(stelle, stelle + zahlen.get(i + 2)));
        }
        return worte;
    }

    @Test
    void remarksStandBesideTheText() {
        List<? extends CodeLens> linsen = warte(dienst.codeLens(new CodeLensParams(dokument(ziele))));
        assertTrue(
                linsen.stream().anyMatch(l -> l.getCommand().getTitle().matches("\\d+ Verweise")), linsen.toString());
        var ganz = new Range(new Position(0, 0), Textprobe.position(text, text.length()));
        var hinweise = warte(dienst.inlayHint(new InlayHintParams(dokument(ziele), ganz)));
        assertTrue(hinweise.size() > 10, hinweise.toString());
        assertFalse(hinweise.get(0).getLabel().getLeft().isBlank());
    }

    @Test
    void linksLeadOutOfThePlan() {
        probe.oeffne(plan);
        List<DocumentLink> links = warte(dienst.documentLink(new DocumentLinkParams(dokument(plan))));
        DocumentLink link = links.stream()
                .filter(l -> l.getTarget().startsWith("https://rat.musterstadt"))
                .findFirst()
                .orElseThrow();
        assertEquals(link.getTarget(), Textprobe.ausschnitt(lies(plan), link.getRange()));
        assertNotNull(link.getTooltip());
    }

    @Test
    void textWithoutFileIsAPlanOfItsOwn() {
        probe.oeffne("untitled:Unbenannt-1", "ziel Allein \"Ein Ziel ohne Datei\"\n");
        var symbole = warte(dienst.documentSymbol(
                new DocumentSymbolParams(new org.eclipse.lsp4j.TextDocumentIdentifier("untitled:Unbenannt-1"))));
        assertEquals("Ein Ziel ohne Datei", symbole.get(0).getRight().getName());
        assertFalse(probe.warteAufMaengel("untitled:Unbenannt-1", m -> true)
                .getDiagnostics()
                .isEmpty());
        probe.schliesse("untitled:Unbenannt-1");
        probe.warteAufMaengel("untitled:Unbenannt-1", m -> m.getDiagnostics().isEmpty());
    }
}
