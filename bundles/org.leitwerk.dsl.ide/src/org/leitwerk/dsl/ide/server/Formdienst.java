package org.leitwerk.dsl.ide.server;

import java.util.List;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.textform.Auswahl;
import org.leitwerk.dsl.ide.textform.Einzug;
import org.leitwerk.dsl.ide.textform.Faltstelle;
import org.leitwerk.dsl.ide.textform.Faltung;
import org.leitwerk.dsl.ide.textform.Textformatierung;

/** Folding, selections that grow, formatting. */
final class Formdienst {

    /** JSON is written recursively, by the client too. */
    private static final int TIEFE = 50;

    private final Fragen fragen;
    private final Aenderungsbau aenderungen;
    private final Faehigkeiten kann;

    Formdienst(Fragen fragen, Aenderungsbau aenderungen, Faehigkeiten kann) {
        this.fragen = fragen;
        this.aenderungen = aenderungen;
        this.kann = kann;
    }

    void melde(Methodentafel tafel) {
        tafel.anfrage(
                "textDocument/foldingRange",
                FoldingRangeRequestParams.class,
                angaben -> fragen.zu(angaben.getTextDocument(), blatt -> new Faltung()
                        .von(blatt.stand(), blatt.pfad()).stream()
                                .map(stelle -> falte(stelle, blatt))
                                .filter(falte -> falte.getEndLine() > falte.getStartLine())
                                .toList()));
        tafel.anfrage(
                "textDocument/selectionRange",
                SelectionRangeParams.class,
                angaben -> fragen.zu(
                        angaben.getTextDocument(), blatt -> Fehler.pflicht(angaben.getPositions(), "positions").stream()
                                .map(position -> auswahl(blatt, position))
                                .toList()));
        tafel.anfrage(
                "textDocument/formatting",
                DocumentFormattingParams.class,
                angaben -> fragen.zu(
                        angaben.getTextDocument(),
                        blatt -> aenderungen.einesTextes(new Textformatierung().ganz(blatt.stand(), blatt.pfad()))));
        tafel.anfrage(
                "textDocument/rangeFormatting",
                DocumentRangeFormattingParams.class,
                angaben -> fragen.zu(
                        angaben.getTextDocument(),
                        blatt -> aenderungen.einesTextes(new Textformatierung()
                                .zeilen(blatt.stand(), blatt.pfad(), blatt.region(angaben.getRange())))));
        tafel.anfrage(
                "textDocument/onTypeFormatting",
                DocumentOnTypeFormattingParams.class,
                angaben -> fragen.zu(
                        angaben.getTextDocument(),
                        blatt -> klammer(blatt, blatt.stelle(angaben.getPosition()), angaben.getCh())));
    }

    /** Where only whole lines can be folded, the line of a closing brace stays. */
    private FoldingRange falte(Faltstelle stelle, Blatt blatt) {
        boolean ohneLetzte = kann.ganzeZeilenFalten() && stelle.sorte() == Faltstelle.Sorte.BLOCK;
        FoldingRange falte =
                new FoldingRange(stelle.zeileVon() - 1, ohneLetzte ? stelle.zeileBis() - 2 : stelle.zeileBis() - 1);
        if (!kann.ganzeZeilenFalten()) {
            falte.setStartCharacter(blatt.bereich(stelle.bereich()).getStart().getCharacter());
            falte.setEndCharacter(blatt.bereich(stelle.bereich()).getEnd().getCharacter());
        }
        if (stelle.sorte() == Faltstelle.Sorte.KOMMENTAR) {
            falte.setKind(FoldingRangeKind.Comment);
        }
        return falte;
    }

    private static SelectionRange auswahl(Blatt blatt, Position position) {
        List<ITextRegion> alle = new Auswahl().um(blatt.stand(), blatt.pfad(), blatt.stelle(position));
        SelectionRange auswahl = null;
        for (int i = alle.size() - 1; i >= 0; i--) { // from the outermost; of a deep nest the inner ones count
            if (i < TIEFE || i == alle.size() - 1) {
                auswahl = new SelectionRange(blatt.bereich(alle.get(i)), auswahl);
            }
        }
        return auswahl == null
                ? new SelectionRange(blatt.positionen().bereich(blatt.stelle(position), blatt.stelle(position)), null)
                : auswahl;
    }

    /** The brace is typed already: what to do with it is decided on the text without it. */
    private static List<TextEdit> klammer(Blatt blatt, int stelle, String zeichen) {
        String text = blatt.text();
        if (!"}".equals(zeichen) || stelle < 1 || text.charAt(stelle - 1) != '}') {
            return List.of();
        }
        String davor = text.substring(0, stelle - 1) + text.substring(stelle);
        return Einzug.schliessendeKlammer(davor, stelle - 1)
                .filter(ersetzung -> ersetzung.ende() <= stelle - 1)
                .map(ersetzung -> blatt.positionen().edits(List.of(ersetzung)))
                .orElse(List.of());
    }
}
