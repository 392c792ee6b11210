package org.leitwerk.dsl.lesen;

import java.util.Set;
import org.antlr.runtime.CharStream;
import org.leitwerk.dsl.lesen.Treffer.Art;

/**
 * Cuts strings, blocks between triple quotes and comments so that a forgotten closing sign costs as little as possible:
 * a string ends with its line, a block or comment before the next line that looks like the head of an element.
 */
final class Textleser {

    private final Kopfzeile kopfzeile;

    Textleser(Set<String> elementworte) {
        this.kopfzeile = new Kopfzeile(elementworte);
    }

    Treffer lies(CharStream in) {
        return switch (in.LA(1)) {
            case '"' ->
                in.LA(2) == '"' && in.LA(3) == '"'
                        ? new Treffer(Art.TEXT, block(in, 4, "\"\"\""))
                        : zeichenkette(in, "\"");
            case '„' -> zeichenkette(in, "“”");
            case '“' -> zeichenkette(in, "”");
            case '/' -> in.LA(2) == '*' ? new Treffer(Art.KOMMENTAR, block(in, 3, "*/")) : Treffer.KEINER;
            default -> Treffer.KEINER;
        };
    }

    private static Treffer zeichenkette(CharStream in, String ende) {
        int laenge = bis(in, ende);
        if (laenge == 0 && !ende.equals("\"")) {
            laenge = bis(in, "\""); // typed with the ordinary key at the end
        }
        return new Treffer(Art.ZEICHENKETTE, laenge > 0 ? laenge : ohneEnde(in));
    }

    /** Length up to and with one of the closing signs, 0 if there is none on this line. */
    private static int bis(CharStream in, String ende) {
        for (int i = 2; ; i++) {
            int c = in.LA(i);
            if (istZeilenende(c)) {
                return 0;
            }
            if (c == '\\' && !istZeilenende(in.LA(i + 1))) {
                i++;
            } else if (ende.indexOf(c) >= 0) {
                return i;
            }
        }
    }

    /**
     * Length of a string without closing sign: its line without trailing blanks and without the brace that opens a
     * block.
     */
    private static int ohneEnde(CharStream in) {
        int laenge = 1;
        while (!istZeilenende(in.LA(laenge + 1))) {
            laenge++;
        }
        while (laenge > 1 && (in.LA(laenge) == ' ' || in.LA(laenge) == '\t' || in.LA(laenge) == '{')) {
            laenge--;
        }
        return laenge;
    }

    private int block(CharStream in, int ab, String ende) {
        for (int i = ab; ; i++) {
            int c = in.LA(i);
            if (c == CharStream.EOF) {
                return i - 1;
            }
            if (beginnt(in, i, ende)) {
                return i + ende.length() - 1;
            }
            if (c == '\n' && kopfzeile.beginnt(in, i + 1)) {
                return i;
            }
        }
    }

    private static boolean beginnt(CharStream in, int ab, String text) {
        for (int k = 0; k < text.length(); k++) {
            if (in.LA(ab + k) != text.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean istZeilenende(int c) {
        return c == '\n' || c == '\r' || c == CharStream.EOF;
    }
}
