package org.leitwerk.dsl.ide.textform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.aenderung.Dateiaenderung;
import org.leitwerk.dsl.aenderung.Ersetzung;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.formatierung.Formatierung;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** Lays a file out, or some lines of it. Only blanks and line ends change, each where it has to. */
public final class Textformatierung {

    private static final Textaenderungen NICHTS = new Textaenderungen(List.of());

    /**
     * Whether a file can be laid out: one with mistakes in its syntax is left alone.
     *
     * @param stand the plan
     * @param pfad the file
     */
    public boolean moeglich(Stand stand, Path pfad) {
        return stand.datei(pfad)
                .filter(datei -> datei.getParseResult() != null
                        && !datei.getParseResult().hasSyntaxErrors())
                .isPresent();
    }

    /**
     * Lays a whole file out.
     *
     * @param stand the plan
     * @param pfad the file
     * @return the changes; empty if nothing is to do or the text has mistakes in its syntax
     */
    public Textaenderungen ganz(Stand stand, Path pfad) {
        return stand.datei(pfad)
                .map(datei -> ersetzungen(stand.text(pfad), datei))
                .map(ersetzungen -> aenderung(stand, pfad, ersetzungen))
                .orElse(NICHTS);
    }

    /**
     * Lays lines of a file out. A long text is only ever changed as a whole.
     *
     * @param stand the plan
     * @param pfad the file
     * @param bereich the selected text; the lines it touches are laid out
     * @return the changes; empty if nothing is to do or the text has mistakes in its syntax
     */
    public Textaenderungen zeilen(Stand stand, Path pfad, ITextRegion bereich) {
        Optional<XtextResource> datei = stand.datei(pfad);
        if (datei.isEmpty()) {
            return NICHTS;
        }
        String text = stand.text(pfad);
        Zeilen zeilen = Zeilen.von(text);
        int[] wahl = mitLangtexten(datei.get(), zeilen, bereich);
        return aenderung(
                stand,
                pfad,
                ersetzungen(text, datei.get()).stream()
                        .filter(e -> liegtIn(e, text, zeilen, wahl))
                        .toList());
    }

    private static List<Ersetzung> ersetzungen(String text, XtextResource datei) {
        return Stand.dienst(Formatierung.class)
                .von(datei)
                .map(neu -> Zwischenraeume.unterschiede(text, neu)
                        .orElseGet(() -> List.of(new Ersetzung(0, text.length(), neu))))
                .orElse(List.of());
    }

    /** What stands behind a change is what it sets; it must be on a chosen line, or the end of one. */
    private static boolean liegtIn(Ersetzung ersetzung, String text, Zeilen zeilen, int[] wahl) {
        boolean amEnde = text.substring(ersetzung.stelle(), ersetzung.ende()).indexOf('\n') < 0
                && ersetzung.text().indexOf('\n') < 0;
        int zeile = zeilen.zeile(amEnde ? ersetzung.stelle() : ersetzung.ende());
        return zeile >= wahl[0] && zeile <= wahl[1];
    }

    private static int[] mitLangtexten(XtextResource datei, Zeilen zeilen, ITextRegion bereich) {
        int ende = bereich.getOffset() + bereich.getLength();
        // a selection that ends at the beginning of a line does not mean that line
        int letztes = bereich.getLength() > 0 ? ende - 1 : ende;
        int[] wahl = {zeilen.zeile(bereich.getOffset()), zeilen.zeile(letztes)};
        for (ILeafNode blatt : datei.getParseResult().getRootNode().getLeafNodes()) {
            if (!blatt.isHidden() && blatt.getText().startsWith("\"\"\"")) {
                int von = zeilen.zeile(blatt.getOffset());
                int bis = zeilen.zeile(blatt.getEndOffset());
                if (von <= wahl[1] && bis >= wahl[0]) {
                    wahl[0] = Math.min(wahl[0], von);
                    wahl[1] = Math.max(wahl[1], bis);
                }
            }
        }
        return wahl;
    }

    private static Textaenderungen aenderung(Stand stand, Path pfad, List<Ersetzung> ersetzungen) {
        return ersetzungen.isEmpty()
                ? NICHTS
                : new Textaenderungen(List.of(
                        new Dateiaenderung(stand.datei(pfad).orElseThrow().getURI(), stand.text(pfad), ersetzungen)));
    }
}
