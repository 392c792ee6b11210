package org.leitwerk.dsl.werte;

/**
 * Strings on one line, {@code "…"} or {@code „…“}. The backslash writes a quote, a line break or itself; before any
 * other character it stands for itself, because people type paths of files.
 */
final class Zeichenkettenkonverter extends Textkonverter<String> {

    Zeichenkettenkonverter() {
        super(Zeichenkettenkonverter::lies, Zeichenkettenkonverter::schreib);
    }

    static String lies(String text) {
        char auf = text.charAt(0);
        String zu = auf == '„' ? "“”\"" : auf == '“' ? "”\"" : "\"";
        StringBuilder wert = new StringBuilder();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                wert.append(ersetzt(text.charAt(i)));
            } else if (i == text.length() - 1 && zu.indexOf(c) >= 0) {
                return wert.toString();
            } else {
                wert.append(c);
            }
        }
        throw new IllegalArgumentException("Das schließende Anführungszeichen fehlt.");
    }

    private static String ersetzt(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case '\\', '"', '„', '“', '”' -> String.valueOf(c);
            default -> "\\" + c;
        };
    }

    static String schreib(String wert) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < wert.length(); i++) {
            char c = wert.charAt(i);
            switch (c) {
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\\', '"' -> text.append('\\').append(c);
                default -> text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
