package org.leitwerk.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentItem;

/** Texts are opened, changed, saved and closed. */
final class Textdienst {

    private final Plaene plaene;
    private final Dokumente dokumente;

    Textdienst(Plaene plaene, Dokumente dokumente) {
        this.plaene = plaene;
        this.dokumente = dokumente;
    }

    void melde(Methodentafel tafel) {
        tafel.mitteilung("textDocument/didOpen", DidOpenTextDocumentParams.class, this::oeffne);
        tafel.mitteilung("textDocument/didChange", DidChangeTextDocumentParams.class, this::aendere);
        tafel.mitteilung("textDocument/didSave", DidSaveTextDocumentParams.class, this::gespeichert);
        tafel.mitteilung("textDocument/didClose", DidCloseTextDocumentParams.class, this::schliesse);
    }

    private void oeffne(DidOpenTextDocumentParams angaben) {
        TextDocumentItem text = Fehler.pflicht(angaben.getTextDocument(), "textDocument");
        Dokument dokument = dokumente.oeffne(text.getUri(), text.getVersion(), text.getText());
        plaene.oeffneText(dokument.pfad(), dokument.text());
    }

    private void aendere(DidChangeTextDocumentParams angaben) {
        String adresse =
                Fehler.pflicht(angaben.getTextDocument(), "textDocument").getUri();
        Dokument dokument = dokumente
                .aendere(
                        adresse,
                        angaben.getTextDocument().getVersion(),
                        Fehler.pflicht(angaben.getContentChanges(), "contentChanges"))
                .orElseThrow(() -> Fehler.angaben("'" + adresse + "' ist nicht geöffnet."));
        plaene.oeffneText(dokument.pfad(), dokument.text());
    }

    /** Others may have changed files too: a client that does not watch them at least notices here. */
    private void gespeichert(DidSaveTextDocumentParams angaben) {
        plaene.leseNeu(List.of(dokumente.pfad(
                Fehler.pflicht(angaben.getTextDocument(), "textDocument").getUri())));
    }

    private void schliesse(DidCloseTextDocumentParams angaben) {
        dokumente
                .schliesse(Fehler.pflicht(angaben.getTextDocument(), "textDocument")
                        .getUri())
                .ifPresent(dokument -> plaene.schliesseText(dokument.pfad()));
    }
}
