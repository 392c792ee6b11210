package org.leitwerk.dsl.ide.server;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.leitwerk.dsl.ide.kurzinfo.Kurzinfo;
import org.leitwerk.dsl.ide.kurzinfo.Kurzinfos;

/** Hover. */
final class Kurzinfodienst {

    private final Fragen fragen;
    private final Faehigkeiten kann;

    Kurzinfodienst(Fragen fragen, Faehigkeiten kann) {
        this.fragen = fragen;
        this.kann = kann;
    }

    void melde(Methodentafel tafel) {
        tafel.anfrage(
                "textDocument/hover",
                HoverParams.class,
                angaben -> fragen.zu(angaben.getTextDocument(), blatt -> Kurzinfos.bei(
                                blatt.stand(), blatt.pfad(), blatt.stelle(angaben.getPosition()))
                        .map(info -> hover(info, blatt))
                        .orElse(null)));
    }

    /** Markdown can be read as plain text too. */
    private Hover hover(Kurzinfo info, Blatt blatt) {
        String format = kann.markdownInKurzinfo() ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT;
        return new Hover(new MarkupContent(format, info.markdown()), blatt.bereich(info.bereich()));
    }
}
