package org.leitwerk.dsl.ide.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What the client can do; what it does not say it cannot. */
final class Faehigkeiten {

    private final TextDocumentClientCapabilities text;
    private final WorkspaceClientCapabilities bereich;
    private final List<String> befehle;

    Faehigkeiten(InitializeParams angaben) {
        ClientCapabilities alle = Optional.ofNullable(angaben.getCapabilities()).orElseGet(ClientCapabilities::new);
        text = Optional.ofNullable(alle.getTextDocument()).orElseGet(TextDocumentClientCapabilities::new);
        bereich = Optional.ofNullable(alle.getWorkspace()).orElseGet(WorkspaceClientCapabilities::new);
        befehle = befehle(angaben.getInitializationOptions());
    }

    /** Commands that the client itself offers to the server, named in the options of initialization. */
    private static List<String> befehle(Object optionen) {
        return optionen instanceof JsonObject objekt
                        && objekt.get("befehle") != null
                        && objekt.get("befehle").isJsonArray()
                ? objekt.getAsJsonArray("befehle").asList().stream()
                        .filter(JsonElement::isJsonPrimitive)
                        .map(JsonElement::getAsString)
                        .toList()
                : List.of();
    }

    boolean befehl(String name) {
        return befehle.contains(name);
    }

    boolean schnipsel() {
        return ja(vorschlag(), CompletionItemCapabilities::getSnippetSupport);
    }

    boolean einzugWieGeschrieben() {
        return vorschlag()
                .map(CompletionItemCapabilities::getInsertTextModeSupport)
                .filter(art -> art.getValueSet() != null && art.getValueSet().contains(InsertTextMode.AsIs))
                .isPresent();
    }

    boolean markdownImVorschlag() {
        return markdown(vorschlag().map(CompletionItemCapabilities::getDocumentationFormat));
    }

    boolean markdownInKurzinfo() {
        return markdown(Optional.ofNullable(text.getHover()).map(k -> k.getContentFormat()));
    }

    boolean verweislinks() {
        return ja(Optional.ofNullable(text.getDefinition()), d -> d.getLinkSupport());
    }

    boolean gliederungMitEbenen() {
        return ja(Optional.ofNullable(text.getDocumentSymbol()), s -> s.getHierarchicalDocumentSymbolSupport());
    }

    boolean ganzeZeilenFalten() {
        return ja(Optional.ofNullable(text.getFoldingRange()), f -> f.getLineFoldingOnly());
    }

    boolean codeActions() {
        return aktionen()
                .map(CodeActionCapabilities::getCodeActionLiteralSupport)
                .isPresent();
    }

    boolean codeActionsNachreichen() {
        return ja(aktionen(), CodeActionCapabilities::getDataSupport)
                && aktionen()
                        .map(CodeActionCapabilities::getResolveSupport)
                        .filter(art -> art.getProperties() != null
                                && art.getProperties().contains("edit"))
                        .isPresent();
    }

    boolean fassungenInAenderungen() {
        return ja(aenderungen(), WorkspaceEditCapabilities::getDocumentChanges);
    }

    boolean dateienAnlegen() {
        return fassungenInAenderungen()
                && aenderungen()
                        .map(WorkspaceEditCapabilities::getResourceOperations)
                        .filter(arten -> arten.contains(ResourceOperationKind.Create))
                        .isPresent();
    }

    boolean dateienBeobachten() {
        return ja(Optional.ofNullable(bereich.getDidChangeWatchedFiles()), b -> b.getDynamicRegistration());
    }

    boolean linsenErneuern() {
        return ja(Optional.ofNullable(bereich.getCodeLens()), l -> l.getRefreshSupport());
    }

    boolean einblendungenErneuern() {
        return ja(Optional.ofNullable(bereich.getInlayHint()), e -> e.getRefreshSupport());
    }

    private Optional<CompletionItemCapabilities> vorschlag() {
        return Optional.ofNullable(text.getCompletion()).map(v -> v.getCompletionItem());
    }

    private Optional<CodeActionCapabilities> aktionen() {
        return Optional.ofNullable(text.getCodeAction());
    }

    private Optional<WorkspaceEditCapabilities> aenderungen() {
        return Optional.ofNullable(bereich.getWorkspaceEdit());
    }

    private static boolean markdown(Optional<List<String>> formate) {
        return formate.filter(f -> f.contains(MarkupKind.MARKDOWN)).isPresent();
    }

    private static <T> boolean ja(Optional<T> teil, Function<T, Boolean> frage) {
        return teil.map(frage).orElse(false);
    }
}
