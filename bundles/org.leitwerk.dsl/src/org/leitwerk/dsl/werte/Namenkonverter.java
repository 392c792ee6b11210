package org.leitwerk.dsl.werte;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Names of elements: in Unicode form NFC, so that an umlaut typed on another system is the same letter. A leading
 * {@code ^} is dropped; it is never needed, because every keyword is allowed as a name, but habitual among users of
 * Xtext languages.
 */
final class Namenkonverter extends Textkonverter<String> {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\d_]*(-[\\p{L}_][\\p{L}\\p{M}\\d_]*)*");

    Namenkonverter() {
        super(Namenkonverter::lies, Namenkonverter::schreib);
    }

    private static String lies(String text) {
        String name = text.startsWith("^") ? text.substring(1) : text;
        return Normalizer.normalize(name, Form.NFC);
    }

    private static String schreib(String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name
                    + "' ist kein Name: Buchstaben, Ziffern und Unterstriche sind erlaubt, am Anfang keine Ziffer.");
        }
        return Normalizer.normalize(name, Form.NFC);
    }
}
