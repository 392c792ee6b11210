package org.leitwerk.dsl.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.DeleteFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.leitwerk.dsl.aenderung.Dateiaenderung;
import org.leitwerk.dsl.aenderung.Textaenderungen;

/** Turns changes of texts into the edits of the protocol. */
final class Aenderungsbau {

    private final Dokumente dokumente;
    private final Faehigkeiten faehigkeiten;

    Aenderungsbau(Dokumente dokumente, Faehigkeiten faehigkeiten) {
        this.dokumente = dokumente;
        this.faehigkeiten = faehigkeiten;
    }

    /**
     * The edits of one file that is there.
     *
     * @param aenderungen changes of this file alone, or none
     */
    List<TextEdit> einesTextes(Textaenderungen aenderungen) {
        return aenderungen.dateien().stream()
                .flatMap(datei -> edits(datei).stream())
                .toList();
    }

    /** The edits of several files, with the version of each text that is open if the client wants to know. */
    WorkspaceEdit vonMehreren(Textaenderungen aenderungen) {
        if (!faehigkeiten.fassungenInAenderungen()) {
            Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
            aenderungen.dateien().forEach(datei -> edits.put(dokumente.adresse(pfad(datei)), edits(datei)));
            return new WorkspaceEdit(edits);
        }
        List<Either<TextDocumentEdit, ResourceOperation>> edits = new ArrayList<>();
        for (Dateiaenderung datei : aenderungen.dateien()) {
            String adresse = dokumente.adresse(pfad(datei));
            if (datei.art() == Dateiaenderung.Art.ENTFERNEN) {
                edits.add(Either.forRight(new DeleteFile(adresse)));
                continue;
            } else if (datei.art() == Dateiaenderung.Art.ANLEGEN) {
                edits.add(Either.forRight(new CreateFile(adresse)));
            }
            edits.add(Either.forLeft(new TextDocumentEdit(
                    new VersionedTextDocumentIdentifier(adresse, fassung(datei).orElse(null)),
                    edits(datei).stream()
                            .map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
                            .toList())));
        }
        return new WorkspaceEdit(edits);
    }

    /** A text that was changed after the question cannot take edits that were planned for the older one. */
    private Optional<Integer> fassung(Dateiaenderung datei) {
        Optional<Dokument> offen = dokumente.bei(pfad(datei));
        if (offen.isPresent() && !offen.get().text().equals(datei.vorher())) {
            throw Fehler.mit(
                    ResponseErrorCode.ContentModified,
                    "Der Text wurde inzwischen geändert. Bitte noch einmal versuchen.");
        }
        return offen.map(Dokument::version);
    }

    private static List<TextEdit> edits(Dateiaenderung datei) {
        return Positionen.von(datei.vorher()).edits(datei.ersetzungen());
    }

    private static Path pfad(Dateiaenderung datei) {
        return Path.of(datei.datei().toFileString());
    }
}
