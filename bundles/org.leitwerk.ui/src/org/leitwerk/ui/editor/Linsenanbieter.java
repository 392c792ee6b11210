package org.leitwerk.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.zeilenhinweis.Linse;
import org.leitwerk.dsl.ide.zeilenhinweis.Linsen;

/** Remarks above elements: references, state, findings, last value. */
public final class Linsenanbieter extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
            ITextViewer viewer, IProgressMonitor monitor) {
        return Editorzusammenhang.von(viewer)
                .filter(z -> Zeilenhinweise.LINSEN.an())
                .map(z -> z.sitzung()
                        .frage(stand -> Stand.dienst(Linsen.class).von(stand, z.datei()))
                        .<List<? extends ICodeMining>>thenApply(linsen -> hinweise(linsen, z)))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    /** All remarks on one element stand in one line. */
    private List<ICodeMining> hinweise(List<Linse> linsen, Editorzusammenhang z) {
        Map<Integer, List<Linse>> zeilen =
                linsen.stream().collect(Collectors.groupingBy(Linse::zeile, LinkedHashMap::new, Collectors.toList()));
        List<ICodeMining> hinweise = new ArrayList<>();
        zeilen.forEach((zeile, dort) -> {
            String text = dort.stream().map(Linse::text).collect(Collectors.joining("  ·  "));
            try {
                hinweise.add(new Hinweis(zeile - 1, text, z));
            } catch (BadLocationException e) {
                return; // the text has become shorter meanwhile; the next round is under way
            }
        });
        return hinweise;
    }

    private final class Hinweis extends LineHeaderCodeMining {

        Hinweis(int zeile, String text, Editorzusammenhang z) throws BadLocationException {
            super(zeile, z.dokument(), Linsenanbieter.this);
            setLabel(text);
        }
    }
}
