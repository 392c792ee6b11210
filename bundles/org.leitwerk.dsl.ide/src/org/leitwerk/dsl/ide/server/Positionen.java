package org.leitwerk.dsl.ide.server;

import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.aenderung.Ersetzung;

/**
 * Translates between offsets of a text and the lines and characters of the protocol. Both count UTF-16 units; lines end
 * with LF, CRLF or CR, as the protocol has it. What lies outside of the text is moved to its nearest place.
 */
final class Positionen {

    private final String text;
    private final int[] anfaenge;
    private final int anzahl;

    private Positionen(String text) {
        this.text = text;
        int[] stellen = new int[text.length() / 20 + 16];
        int zeilen = 1;
        for (int i = 0; i < text.length(); i++) {
            char zeichen = text.charAt(i);
            boolean ende = zeichen == '\n' || zeichen == '\r' && !hatUmbruch(i + 1);
            if (ende) {
                if (zeilen == stellen.length) {
                    stellen = Arrays.copyOf(stellen, 2 * zeilen);
                }
                stellen[zeilen++] = i + 1;
            }
        }
        anfaenge = stellen;
        anzahl = zeilen;
    }

    static Positionen von(String text) {
        return new Positionen(text);
    }

    Position position(int stelle) {
        int hier = Math.max(0, Math.min(stelle, text.length()));
        int zeile = zeile(hier);
        return new Position(zeile, Math.min(hier, ende(zeile)) - anfaenge[zeile]);
    }

    Range bereich(ITextRegion bereich) {
        return bereich(bereich.getOffset(), bereich.getOffset() + bereich.getLength());
    }

    Range bereich(int von, int bis) {
        return new Range(position(von), position(Math.max(von, bis)));
    }

    int stelle(Position position) {
        if (position.getLine() < 0) {
            return 0;
        } else if (position.getLine() >= anzahl) {
            return text.length();
        }
        int anfang = anfaenge[position.getLine()];
        int ende = ende(position.getLine());
        return Math.max(anfang, (int) Math.min(ende, (long) anfang + position.getCharacter()));
    }

    ITextRegion region(Range bereich) {
        int von = stelle(bereich.getStart());
        return new TextRegion(von, Math.max(0, stelle(bereich.getEnd()) - von));
    }

    /** The edits of a text; the protocol has no place between CR and LF, so an edit there takes both. */
    List<TextEdit> edits(List<Ersetzung> ersetzungen) {
        return ersetzungen.stream().map(this::edit).toList();
    }

    private TextEdit edit(Ersetzung ersetzung) {
        int von = ersetzung.stelle();
        int bis = ersetzung.ende();
        String neu = ersetzung.text();
        if (mittenImUmbruch(von)) {
            von--;
            neu = "\r" + neu;
        }
        if (mittenImUmbruch(bis)) {
            bis++;
            neu = neu + "\n";
        }
        return new TextEdit(bereich(von, bis), neu);
    }

    private boolean mittenImUmbruch(int stelle) {
        return stelle > 0 && text.charAt(stelle - 1) == '\r' && hatUmbruch(stelle);
    }

    private boolean hatUmbruch(int stelle) {
        return stelle < text.length() && text.charAt(stelle) == '\n';
    }

    private int zeile(int stelle) {
        int gefunden = Arrays.binarySearch(anfaenge, 0, anzahl, stelle);
        return gefunden >= 0 ? gefunden : -gefunden - 2;
    }

    /** Before the line delimiter. */
    private int ende(int zeile) {
        if (zeile + 1 >= anzahl) {
            return text.length();
        }
        int ende = anfaenge[zeile + 1] - 1;
        return ende > anfaenge[zeile] && text.charAt(ende) == '\n' && text.charAt(ende - 1) == '\r' ? ende - 1 : ende;
    }
}
