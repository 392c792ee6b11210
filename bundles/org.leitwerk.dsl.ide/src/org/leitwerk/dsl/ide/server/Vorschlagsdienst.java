package org.leitwerk.dsl.ide.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.leitwerk.dsl.ide.vorschlag.Vorschlaege;
import org.leitwerk.dsl.ide.vorschlag.Vorschlag;
import org.leitwerk.dsl.ide.vorschlag.Vorschlagsart;
import org.leitwerk.dsl.ide.vorschlag.Vorschlagsliste;

/**
 * Completion. Which proposals fit, also by words of a title or with another spelling of an umlaut, is for Leitwerk to
 * say: the client is told not to sift them again and to ask anew at every key.
 */
final class Vorschlagsdienst {

    private static final int HOECHSTENS = 200;

    private final Fragen fragen;
    private final Faehigkeiten kann;

    Vorschlagsdienst(Fragen fragen, Faehigkeiten kann) {
        this.fragen = fragen;
        this.kann = kann;
    }

    void melde(Methodentafel tafel) {
        tafel.anfrage(
                "textDocument/completion",
                CompletionParams.class,
                angaben -> fragen.zu(
                        angaben.getTextDocument(), blatt -> vorschlaege(blatt, blatt.stelle(angaben.getPosition()))));
    }

    private Either<List<CompletionItem>, CompletionList> vorschlaege(Blatt blatt, int stelle) {
        Vorschlagsliste liste = Vorschlaege.bei(blatt.stand(), blatt.pfad(), stelle, HOECHSTENS, LocalDate.now());
        List<CompletionItem> alle = new ArrayList<>();
        for (Vorschlag vorschlag : liste.vorschlaege()) {
            alle.add(eintrag(vorschlag, blatt, stelle, alle.size()));
        }
        return Either.forRight(new CompletionList(true, alle));
    }

    private CompletionItem eintrag(Vorschlag vorschlag, Blatt blatt, int stelle, int rang) {
        CompletionItem eintrag = new CompletionItem(vorschlag.anzeige());
        eintrag.setKind(art(vorschlag.art()));
        eintrag.setSortText(String.format(Locale.ROOT, "%04d", rang));
        int von = vorschlag.ersetzt().getOffset();
        if (von < stelle) {
            eintrag.setFilterText(blatt.text().substring(von, stelle));
        }
        if (!vorschlag.zusatz().isEmpty()) {
            CompletionItemLabelDetails zusatz = new CompletionItemLabelDetails();
            zusatz.setDescription(vorschlag.zusatz());
            eintrag.setLabelDetails(zusatz);
            eintrag.setDetail(vorschlag.zusatz());
        }
        if (!vorschlag.dokumentation().isEmpty()) {
            eintrag.setDocumentation(new MarkupContent(
                    kann.markdownImVorschlag() ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT,
                    vorschlag.dokumentation()));
        }
        boolean schnipsel = kann.schnipsel() && !vorschlag.platzhalter().isEmpty();
        eintrag.setInsertTextFormat(schnipsel ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        if (kann.einzugWieGeschrieben()) {
            eintrag.setInsertTextMode(InsertTextMode.AsIs);
        }
        eintrag.setTextEdit(Either.forLeft(new TextEdit(
                blatt.bereich(vorschlag.ersetzt()), schnipsel ? vorschlag.alsSnippet() : vorschlag.text())));
        return eintrag;
    }

    private static CompletionItemKind art(Vorschlagsart art) {
        return switch (art) {
            case WORT -> CompletionItemKind.Keyword;
            case ELEMENT -> CompletionItemKind.Class;
            case VERWEIS -> CompletionItemKind.Reference;
            case AUFZAEHLUNG -> CompletionItemKind.EnumMember;
            case EINHEIT -> CompletionItemKind.Unit;
            case ZEIT, WERT -> CompletionItemKind.Value;
            case NAME -> CompletionItemKind.Variable;
            case REGEL -> CompletionItemKind.Constant;
            case MUSTER -> CompletionItemKind.Snippet;
        };
    }
}
