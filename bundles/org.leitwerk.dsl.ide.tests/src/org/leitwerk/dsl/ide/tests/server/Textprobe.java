package org.leitwerk.dsl.ide.tests.server;

import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemInsertTextModeSupportCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What a client does with texts: counts positions its own way and applies edits. */
final class Textprobe {

    private Textprobe() {}

    static Position position(String text, int stelle) {
        String davor = text.substring(0, stelle);
        int zeilen = (int) davor.chars().filter(z -> z == '\n').count();
        return new Position(zeilen, stelle - (davor.lastIndexOf('\n') + 1));
    }

    static int stelle(String text, Position position) {
        int anfang = 0;
        for (int i = 0; i < position.getLine(); i++) {
            anfang = text.indexOf('\n', anfang) + 1;
        }
        return anfang + position.getCharacter();
    }

    static String ausschnitt(String text, Range bereich) {
        return text.substring(stelle(text, bereich.getStart()), stelle(text, bereich.getEnd()));
    }

    static String wendeAn(String text, List<? extends TextEdit> edits) {
        StringBuilder neu = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt(
                                (TextEdit e) -> stelle(text, e.getRange().getStart()))
                        .reversed())
                .forEach(edit -> neu.replace(
                        stelle(text, edit.getRange().getStart()),
                        stelle(text, edit.getRange().getEnd()),
                        edit.getNewText()));
        return neu.toString();
    }

    /** A client that can do everything. */
    static ClientCapabilities alles() {
        CompletionItemCapabilities vorschlag = new CompletionItemCapabilities(true);
        vorschlag.setDocumentationFormat(List.of("markdown"));
        vorschlag.setInsertTextModeSupport(
                new CompletionItemInsertTextModeSupportCapabilities(List.of(InsertTextMode.AsIs)));
        CompletionCapabilities vorschlaege = new CompletionCapabilities();
        vorschlaege.setCompletionItem(vorschlag);
        HoverCapabilities kurzinfo = new HoverCapabilities();
        kurzinfo.setContentFormat(List.of("markdown", "plaintext"));
        DocumentSymbolCapabilities symbole = new DocumentSymbolCapabilities();
        symbole.setHierarchicalDocumentSymbolSupport(true);
        CodeActionCapabilities aktionen = new CodeActionCapabilities();
        aktionen.setCodeActionLiteralSupport(new CodeActionLiteralSupportCapabilities());
        aktionen.setDataSupport(true);
        aktionen.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setCompletion(vorschlaege);
        text.setHover(kurzinfo);
        text.setDocumentSymbol(symbole);
        text.setCodeAction(aktionen);

        WorkspaceEditCapabilities aenderungen = new WorkspaceEditCapabilities();
        aenderungen.setDocumentChanges(true);
        aenderungen.setResourceOperations(List.of("create", "rename", "delete"));
        WorkspaceClientCapabilities bereich = new WorkspaceClientCapabilities();
        bereich.setWorkspaceEdit(aenderungen);
        bereich.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        bereich.setCodeLens(new org.eclipse.lsp4j.CodeLensWorkspaceCapabilities(true));
        ClientCapabilities alle = new ClientCapabilities();
        alle.setTextDocument(text);
        alle.setWorkspace(bereich);
        return alle;
    }
}
