package org.leitwerk.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.leitwerk.dsl.ide.verknuepfung.Verknuepfung;
import org.leitwerk.dsl.ide.verknuepfung.Verknuepfungen;
import org.leitwerk.dsl.ide.zeilenhinweis.Einblendung;
import org.leitwerk.dsl.ide.zeilenhinweis.Einblendungen;
import org.leitwerk.dsl.ide.zeilenhinweis.Linse;
import org.leitwerk.dsl.ide.zeilenhinweis.Linsen;

/** What is shown beside the text: code lens, inlay hints, links. */
final class Hinweisdienst {

    /** A command of the client that shows the references of a place; address and position are its arguments. */
    static final String ZEIGE_VERWEISE = "leitwerk.zeigeVerweise";

    private final Fragen fragen;
    private final Faehigkeiten kann;

    Hinweisdienst(Fragen fragen, Faehigkeiten kann) {
        this.fragen = fragen;
        this.kann = kann;
    }

    void melde(Methodentafel tafel) {
        tafel.anfrage(
                "textDocument/codeLens",
                CodeLensParams.class,
                angaben -> fragen.zu(angaben.getTextDocument(), blatt -> new Linsen()
                        .von(blatt.stand(), blatt.pfad()).stream()
                                .map(l -> linse(l, blatt))
                                .toList()));
        tafel.anfrage(
                "textDocument/inlayHint",
                InlayHintParams.class,
                angaben -> fragen.zu(angaben.getTextDocument(), blatt -> new Einblendungen()
                        .von(blatt.stand(), blatt.pfad(), blatt.region(angaben.getRange())).stream()
                                .map(e -> einblendung(e, blatt))
                                .toList()));
        tafel.anfrage(
                "textDocument/documentLink",
                DocumentLinkParams.class,
                angaben -> fragen.zu(angaben.getTextDocument(), blatt -> new Verknuepfungen()
                        .von(blatt.stand(), blatt.pfad()).stream()
                                .filter(v -> !v.ziel().isEmpty())
                                .map(v -> verknuepfung(v, blatt))
                                .toList()));
    }

    /** A lens without a command is shown, but does nothing. */
    private CodeLens linse(Linse linse, Blatt blatt) {
        Range bereich = blatt.bereich(linse.kopf());
        Command befehl = new Command(linse.text(), "");
        if (linse.sorte() == Linse.Sorte.VERWEISE && kann.befehl(ZEIGE_VERWEISE)) {
            befehl.setCommand(ZEIGE_VERWEISE);
            befehl.setArguments(
                    List.of(blatt.orte().ort(blatt.pfad(), linse.kopf()).getUri(), bereich.getStart()));
        }
        return new CodeLens(bereich, befehl, null);
    }

    private static InlayHint einblendung(Einblendung einblendung, Blatt blatt) {
        InlayHint hinweis =
                new InlayHint(blatt.positionen().position(einblendung.stelle()), Either.forLeft(einblendung.text()));
        hinweis.setTooltip(einblendung.ganz());
        hinweis.setPaddingLeft(true);
        return hinweis;
    }

    private static DocumentLink verknuepfung(Verknuepfung verknuepfung, Blatt blatt) {
        DocumentLink link = new DocumentLink(blatt.bereich(verknuepfung.bereich()), verknuepfung.ziel());
        link.setTooltip(verknuepfung.hinweis());
        return link;
    }
}
