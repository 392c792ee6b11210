package org.leitwerk.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server offers. */
final class Leistungen {

    private Leistungen() {}

    static ServerCapabilities alle() {
        ServerCapabilities alle = new ServerCapabilities();
        alle.setPositionEncoding("utf-16");
        TextDocumentSyncOptions texte = new TextDocumentSyncOptions();
        texte.setOpenClose(true);
        texte.setChange(TextDocumentSyncKind.Incremental);
        texte.setSave(new SaveOptions(false));
        alle.setTextDocumentSync(texte);
        alle.setCompletionProvider(new CompletionOptions(false, List.of()));
        alle.setHoverProvider(true);
        alle.setDefinitionProvider(true);
        alle.setReferencesProvider(true);
        alle.setDocumentHighlightProvider(true);
        alle.setDocumentSymbolProvider(true);
        alle.setWorkspaceSymbolProvider(true);
        alle.setRenameProvider(new RenameOptions(true));
        alle.setFoldingRangeProvider(true);
        alle.setSelectionRangeProvider(true);
        alle.setDocumentFormattingProvider(true);
        alle.setDocumentRangeFormattingProvider(true);
        alle.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("}"));
        alle.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(Farbdienst.LEGENDE, true, true));
        alle.setCodeLensProvider(new CodeLensOptions(false));
        alle.setInlayHintProvider(true);
        alle.setDocumentLinkProvider(new DocumentLinkOptions(false));
        CodeActionOptions aktionen = new CodeActionOptions(Korrekturdienst.ARTEN);
        aktionen.setResolveProvider(true);
        alle.setCodeActionProvider(aktionen);
        WorkspaceFoldersOptions ordner = new WorkspaceFoldersOptions();
        ordner.setSupported(true);
        ordner.setChangeNotifications(true);
        alle.setWorkspace(new WorkspaceServerCapabilities(ordner));
        return alle;
    }
}
