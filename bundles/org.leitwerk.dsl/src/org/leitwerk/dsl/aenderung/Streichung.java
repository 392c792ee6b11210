package org.leitwerk.dsl.aenderung;

/** Takes something out of a line together with the blanks that would be too many afterwards. */
final class Streichung {

    private Streichung() {}

    /**
     * The replacement that strikes what stands between two offsets, with the blanks before it, or behind it if it
     * begins the line.
     */
    static Ersetzung von(Textzeilen zeilen, int von, int bis) {
        String text = zeilen.text();
        int a = von;
        while (a > 0 && istBlank(text.charAt(a - 1))) {
            a--;
        }
        int e = bis;
        while (e < text.length() && istBlank(text.charAt(e))) {
            e++;
        }
        boolean amZeilenanfang = a == 0 || text.charAt(a - 1) == '\n';
        boolean amZeilenende = e == text.length() || text.charAt(e) == '\n' || text.charAt(e) == '\r';
        if (amZeilenanfang) {
            return amZeilenende ? new Ersetzung(a, e - a, "") : new Ersetzung(von, e - von, "");
        }
        if (amZeilenende) {
            return new Ersetzung(a, e - a, "");
        }
        boolean klebt = e == bis
                && a > 0
                && Character.isLetterOrDigit(text.charAt(a - 1))
                && Character.isLetterOrDigit(text.charAt(e));
        return new Ersetzung(a, bis - a, klebt ? " " : "");
    }

    private static boolean istBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
