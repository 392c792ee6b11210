package org.leitwerk.dsl.werte;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;
import java.util.regex.Pattern;

/** Units of measured values: {@code %}, {@code €}, {@code je 1.000}, one word, or any text between quotes. */
final class Einheitkonverter extends Textkonverter<String> {

    private static final Pattern JE = Pattern.compile("je (\\d{1,3}(\\.\\d{3})*|\\d+)");
    private static final Pattern ZEICHEN = Pattern.compile("[%€]");

    private static final Pattern WORT = Pattern.compile("[\\p{IsLatin}_][\\p{IsLatin}\\d_]*");

    Einheitkonverter(Set<String> schluesselworte) {
        super(Einheitkonverter::lies, wert -> schreib(wert, schluesselworte));
    }

    private static String lies(String text) {
        if ("\"„“".indexOf(text.charAt(0)) >= 0) {
            return Zeichenkettenkonverter.lies(text);
        }
        String einheit = text.replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ").strip();
        return Normalizer.normalize(einheit.startsWith("^") ? einheit.substring(1) : einheit, Form.NFC);
    }

    /** A keyword goes between quotes, because it would begin the next statement. */
    private static String schreib(String wert, Set<String> schluesselworte) {
        boolean wort = WORT.matcher(wert).matches() && !schluesselworte.contains(wert) && wert.equals(lies(wert));
        boolean ohneZeichen =
                wort || ZEICHEN.matcher(wert).matches() || JE.matcher(wert).matches();
        return ohneZeichen ? wert : Zeichenkettenkonverter.schreib(wert);
    }
}
