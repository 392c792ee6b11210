package org.leitwerk.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.leitwerk.dsl.ide.textform.Farben;
import org.leitwerk.dsl.ide.textform.Farbstelle;

/** Semantic colours. Only types that every colour theme knows; the handbook says which one means what. */
final class Farbdienst {

    /** Types and modifiers in the order of their numbers. */
    static final SemanticTokensLegend LEGENDE = new SemanticTokensLegend(
            List.of(
                    SemanticTokenTypes.Keyword,
                    SemanticTokenTypes.Class,
                    SemanticTokenTypes.Variable,
                    SemanticTokenTypes.EnumMember,
                    SemanticTokenTypes.Number,
                    SemanticTokenTypes.Type,
                    SemanticTokenTypes.String,
                    SemanticTokenTypes.Comment),
            List.of(SemanticTokenModifiers.Declaration));

    private static final int ERKLAERUNG = 1;

    private final Fragen fragen;

    Farbdienst(Fragen fragen) {
        this.fragen = fragen;
    }

    void melde(Methodentafel tafel) {
        tafel.anfrage(
                "textDocument/semanticTokens/full",
                SemanticTokensParams.class,
                angaben -> fragen.zu(
                        angaben.getTextDocument(),
                        blatt -> zeichen(new Farben().von(blatt.stand(), blatt.pfad()), blatt.positionen())));
        tafel.anfrage(
                "textDocument/semanticTokens/range",
                SemanticTokensRangeParams.class,
                angaben -> fragen.zu(
                        angaben.getTextDocument(),
                        blatt -> zeichen(
                                new Farben().von(blatt.stand(), blatt.pfad(), blatt.region(angaben.getRange())),
                                blatt.positionen())));
    }

    /** Each piece by five numbers: lines and characters since the one before, length, type, modifiers. */
    private static SemanticTokens zeichen(List<Farbstelle> farben, Positionen positionen) {
        List<Integer> zahlen = new ArrayList<>(5 * farben.size());
        Position vorige = new Position(0, 0);
        for (Farbstelle farbe : farben) {
            Position hier = positionen.position(farbe.stelle());
            int zeilen = hier.getLine() - vorige.getLine();
            zahlen.add(zeilen);
            zahlen.add(zeilen == 0 ? hier.getCharacter() - vorige.getCharacter() : hier.getCharacter());
            zahlen.add(farbe.laenge());
            zahlen.add(LEGENDE.getTokenTypes().indexOf(art(farbe.art())));
            zahlen.add(erklaert(farbe.art()) ? ERKLAERUNG : 0);
            vorige = hier;
        }
        return new SemanticTokens(zahlen);
    }

    private static String art(Farbstelle.Art art) {
        return switch (art) {
            case SCHLUESSELWORT -> SemanticTokenTypes.Keyword;
            case ELEMENTNAME -> SemanticTokenTypes.Class;
            case VERWEIS -> SemanticTokenTypes.Variable;
            case WERT -> SemanticTokenTypes.EnumMember;
            case ZAHL -> SemanticTokenTypes.Number;
            case EINHEIT -> SemanticTokenTypes.Type;
            case TITEL, TEXT, LANGTEXT -> SemanticTokenTypes.String;
            case KOMMENTAR -> SemanticTokenTypes.Comment;
        };
    }

    private static boolean erklaert(Farbstelle.Art art) {
        return art == Farbstelle.Art.ELEMENTNAME || art == Farbstelle.Art.TITEL;
    }
}
