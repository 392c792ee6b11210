package org.leitwerk.dsl.tests.lesen;

import java.util.List;
import java.util.Random;

/** Does to a text what people do: delete, double, exchange, type in between. */
final class Mutationen {

    private static final List<String> GETIPPTES = List.of(
            "{",
            "}",
            "\"",
            "\"\"\"",
            "//",
            "/*",
            "*/",
            "„",
            "“",
            ",",
            ":",
            ";",
            "§",
            "§ 27 SGB",
            "1.1.24",
            "31.12.2027",
            "1,2,3",
            "12,",
            ".5",
            "%",
            "€",
            "Mio.",
            "ziel",
            "ziel X",
            "\nziel X \"x\" {",
            "bis",
            "maßnahme",
            "leitet sich",
            "\n",
            "\r\n",
            "\t",
            "\u00A0",
            "\uFEFF",
            "\\",
            "^",
            "^ziel",
            "𝄞",
            "\u0308",
            "\u0000",
            "'",
            "(",
            ")",
            "+",
            "werte",
            "=",
            "-",
            "−",
            "Ende",
            "in",
            "je",
            "_",
            "ß");

    private final Random zufall;

    Mutationen(long saat) {
        zufall = new Random(saat * 6364136223846793005L + 1442695040888963407L);
    }

    /** A text with some changes. */
    String veraendert(String text, int anzahl) {
        StringBuilder neu = new StringBuilder(text);
        for (int i = 0; i < anzahl; i++) {
            einmal(neu);
        }
        return neu.toString();
    }

    private void einmal(StringBuilder text) {
        int stelle = zufall.nextInt(text.length() + 1);
        int ende = Math.min(text.length(), stelle + zufall.nextInt(12));
        switch (zufall.nextInt(5)) {
            case 0 -> text.delete(stelle, ende);
            case 1 -> text.insert(stelle, text.substring(stelle, ende));
            case 2 -> text.replace(stelle, ende, getipptes());
            case 3 -> text.insert(stelle, " " + getipptes() + " ");
            default -> text.insert(stelle, getipptes());
        }
    }

    String getipptes() {
        return GETIPPTES.get(zufall.nextInt(GETIPPTES.size()));
    }

    int zahl(int grenze) {
        return zufall.nextInt(grenze);
    }
}
