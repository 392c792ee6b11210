package org.leitwerk.dsl.werte;

import org.leitwerk.dsl.lesen.Normleser;

/**
 * Citations of norms: without quotes where the lexer knows them, otherwise as a string. Blanks inside are one ordinary
 * blank each.
 */
final class Normkonverter extends Textkonverter<String> {

    Normkonverter() {
        super(Normkonverter::lies, Normkonverter::schreib);
    }

    private static String lies(String text) {
        boolean zeichenkette = "\"„“".indexOf(text.charAt(0)) >= 0;
        return zeichenkette ? Zeichenkettenkonverter.lies(text) : text.replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ");
    }

    private static String schreib(String wert) {
        boolean eindeutig = Normleser.istZitat(wert) && lies(wert).equals(wert);
        return eindeutig ? wert : Zeichenkettenkonverter.schreib(wert);
    }
}
