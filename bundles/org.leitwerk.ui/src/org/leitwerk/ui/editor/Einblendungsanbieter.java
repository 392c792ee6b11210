package org.leitwerk.ui.editor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.zeilenhinweis.Einblendung;
import org.leitwerk.dsl.ide.zeilenhinweis.Einblendungen;

/** Titles of elements behind their names. */
public final class Einblendungsanbieter extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
            ITextViewer viewer, IProgressMonitor monitor) {
        return Editorzusammenhang.von(viewer)
                .filter(z -> Zeilenhinweise.TITEL.an())
                .map(z -> z.sitzung()
                        .frage(stand -> Stand.dienst(Einblendungen.class).von(stand, z.datei()))
                        .<List<? extends ICodeMining>>thenApply(alle -> alle.stream()
                                .filter(e -> e.stelle() <= z.dokument().getLength())
                                .map(Titel::new)
                                .toList()))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    private final class Titel extends LineContentCodeMining {

        Titel(Einblendung einblendung) {
            super(new Position(einblendung.stelle(), 1), Einblendungsanbieter.this);
            setLabel(" " + einblendung.text());
        }
    }
}
