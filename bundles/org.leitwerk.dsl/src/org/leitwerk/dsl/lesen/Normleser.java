package org.leitwerk.dsl.lesen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.runtime.CharStream;
import org.leitwerk.dsl.lesen.Treffer.Art;

/**
 * Cuts citations of norms at {@code §} or {@code Art.}: {@code § 27,2 SGB VIII}, {@code § 80 Abs. 1 Satz 2 SGB VIII},
 * {@code §§ 27 ff. SGB VIII}, {@code Art. 28 Abs. 2 GG}, {@code § 8a SGB VIII i. V. m. § 1666 BGB}. What does not fit
 * can be written between quotes.
 */
public final class Normleser {

    /** A citation stays on one line; longer ones are put between quotes. */
    private static final int MAX_LAENGE = 200;

    private static final String BLANK = "[ \\t\\u00A0\\u202F\\u2009]";
    private static final String NUMMER = "\\d+[a-z]?\\b(?!\\.\\d)";
    private static final String AUFZAEHLUNG = NUMMER + "(?:," + BLANK + "?" + NUMMER + ")*";
    private static final String TEIL =
            "(?:Abs\\.|Absatz|Satz|S\\.|Nr\\.|Nrn\\.|Nummer|Halbsatz|Hs\\.|Buchst\\.|Buchstabe|lit\\.|Alt\\.|UAbs\\.)"
                    + BLANK + "?(?:" + AUFZAEHLUNG + "|[a-z]\\b|[IVX]+\\b)";
    private static final String ABSATZ_IN_KLAMMERN = "\\(\\d{1,3}[a-z]?\\)";
    private static final String FORTSETZUNG = "ff?\\.|(?:und|u\\.|oder)" + BLANK + "(?:§§?" + BLANK + "?)?" + NUMMER;
    private static final String WORT = "[A-ZÄÖÜ][\\p{L}]*";
    private static final String ABKUERZUNG =
            WORT + "[A-ZÄÖÜ][\\p{L}]*(?:-" + WORT + ")*|[A-ZÄÖÜ]{2,}(?:-" + WORT + ")+";
    private static final String LANGNAME =
            "[A-ZÄÖÜ]\\p{L}+(?:gesetz|gesetzbuch|ordnung|verfassung|satzung|konvention)(?:e?s)?";
    private static final String GESETZ =
            "(?:" + ABKUERZUNG + "|" + LANGNAME + ")(?:" + BLANK + "(?:[IVX]{1,5}|[A-ZÄÖÜ]{2,4})\\b(?![.:]))*";
    private static final String ZITAT = "(?:§§?|Art\\.|Artikel)" + BLANK + "?" + AUFZAEHLUNG + "(?:" + BLANK + "?(?:"
            + TEIL + "|" + ABSATZ_IN_KLAMMERN + "|" + FORTSETZUNG + "|[IVX]+\\b(?=" + BLANK + "+[A-ZÄÖÜ])))*(?:" + BLANK
            + GESETZ + ")?";
    private static final String BEREICH = "(?:§§|Artt\\.|Art\\.|Artikel)" + BLANK + "?" + NUMMER + BLANK
            + "?(?:bis|-|–)" + BLANK + "?" + NUMMER + "(?:" + BLANK + GESETZ + ")?";
    private static final Pattern NORM = Pattern.compile("(?:" + BEREICH + "|" + ZITAT + ")(?:" + BLANK + "?i\\." + BLANK
            + "?V\\." + BLANK + "?m\\." + BLANK + "?(?:" + BEREICH + "|" + ZITAT + "))*");

    private Normleser() {}

    static Treffer lies(CharStream in) {
        int c = in.LA(1);
        if (c != '§' && !(c == 'A' && in.LA(2) == 'r' && in.LA(3) == 't')) {
            return Treffer.KEINER;
        }
        int laenge = laenge(zeile(in));
        return laenge > 0 ? new Treffer(Art.NORM, laenge) : Treffer.KEINER;
    }

    /**
     * Whether a text is exactly one citation, so that it can be written without quotes.
     *
     * @param text any text
     * @return true if the lexer cuts it as one token
     */
    public static boolean istZitat(String text) {
        return !text.isEmpty() && text.length() <= MAX_LAENGE && laenge(text) == text.length();
    }

    private static int laenge(String text) {
        Matcher m = NORM.matcher(text);
        return m.lookingAt() ? m.end() : 0;
    }

    private static String zeile(CharStream in) {
        StringBuilder zeile = new StringBuilder();
        for (int i = 1; i <= MAX_LAENGE; i++) {
            int c = in.LA(i);
            if (c == CharStream.EOF || c == '\n' || c == '\r') {
                break;
            }
            zeile.append((char) c);
        }
        return zeile.toString();
    }
}
