package org.leitwerk.dsl.ide.server;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * Puts questions to plans. The answer is computed on the thread of the plan; cancelling it before its turn saves the
 * work.
 */
final class Fragen {

    private final Plaene plaene;
    private final Dokumente dokumente;

    Fragen(Plaene plaene, Dokumente dokumente) {
        this.plaene = plaene;
        this.dokumente = dokumente;
    }

    /**
     * Asks about a file.
     *
     * @param dokument the file as the client names it
     * @param frage computes the answer; must not return an object of the model
     */
    <T> CompletableFuture<T> zu(TextDocumentIdentifier dokument, Function<Blatt, T> frage) {
        Path pfad = dokumente.pfad(Fehler.pflicht(dokument, "textDocument").getUri());
        return plaene.zu(pfad).liesSpaeter(stand -> frage.apply(new Blatt(stand, pfad, new Orte(stand, dokumente))));
    }
}
