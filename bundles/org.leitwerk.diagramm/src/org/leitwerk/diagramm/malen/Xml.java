package org.leitwerk.diagramm.malen;

/** Text for XML files. */
final class Xml {

    private Xml() {}

    /** Escapes what has a meaning in texts and attribute values and drops what XML 1.0 does not allow. */
    static String text(String roh) {
        StringBuilder ergebnis = new StringBuilder(roh.length() + 16);
        roh.codePoints().filter(Xml::erlaubt).forEach(zeichen -> {
            switch (zeichen) {
                case '&' -> ergebnis.append("&amp;");
                case '<' -> ergebnis.append("&lt;");
                case '>' -> ergebnis.append("&gt;");
                case '"' -> ergebnis.append("&quot;");
                default -> ergebnis.appendCodePoint(zeichen);
            }
        });
        return ergebnis.toString();
    }

    /** XML 1.0, production 2; carriage returns would not survive reading. */
    private static boolean erlaubt(int zeichen) {
        return zeichen == '\t'
                || zeichen == '\n'
                || zeichen >= 0x20 && zeichen <= 0xd7ff
                || zeichen >= 0xe000 && zeichen <= 0xfffd
                || zeichen >= 0x10000;
    }

    /** A name that may serve as id of an XML element: other characters than letters, digits, hyphen, dot become _. */
    static String id(String vorsatz, String roh) {
        StringBuilder ergebnis = new StringBuilder(vorsatz);
        roh.chars().forEach(z -> {
            boolean erlaubt =
                    z >= 'a' && z <= 'z' || z >= 'A' && z <= 'Z' || z >= '0' && z <= '9' || z == '-' || z == '.';
            ergebnis.append(erlaubt ? (char) z : '_');
        });
        return ergebnis.toString();
    }
}
