package org.leitwerk.daten.zahl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the digits and the signs between them which of them can be the decimal sign. */
final class Zahlform {

    private static final Pattern GANZ = Pattern.compile("[-+]?\\d+");
    private static final Pattern EINER = Pattern.compile("[-+]?(\\d*)([.,])(\\d+)");
    private static final Pattern GRUPPEN = Pattern.compile("[-+]?[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}|(?:,\\d{3}){2,})");
    private static final Pattern DEUTSCH = Pattern.compile("[-+]?[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+");
    private static final Pattern ENGLISCH = Pattern.compile("[-+]?[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d+");
    private static final Pattern EXPONENT = Pattern.compile("[eE][-+]?\\d{1,2}");

    private Zahlform() {}

    /** Which sign stands before the decimals. */
    static Schreibweise art(String ziffern) {
        Matcher exponent = EXPONENT.matcher(ziffern);
        if (exponent.find()) {
            return exponent.hitEnd() || exponent.end() == ziffern.length()
                    ? mitExponent(ziffern.substring(0, exponent.start()))
                    : Schreibweise.KEINE;
        }
        if (GANZ.matcher(ziffern).matches()) {
            return Schreibweise.GLEICH;
        }
        Matcher einer = EINER.matcher(ziffern);
        if (einer.matches()) {
            String vorn = einer.group(1);
            boolean kannTausend =
                    einer.group(3).length() == 3 && !vorn.isEmpty() && vorn.length() <= 3 && vorn.charAt(0) != '0';
            return kannTausend ? Schreibweise.MEHRDEUTIG : zeichen(einer.group(2));
        }
        if (GRUPPEN.matcher(ziffern).matches()) { // thousands twice: the other sign is that of the decimals
            return ziffern.indexOf('.') >= 0 ? Schreibweise.KOMMA : Schreibweise.PUNKT;
        }
        if (DEUTSCH.matcher(ziffern).matches()) {
            return Schreibweise.KOMMA;
        }
        return ENGLISCH.matcher(ziffern).matches() ? Schreibweise.PUNKT : Schreibweise.KEINE;
    }

    private static Schreibweise mitExponent(String mantisse) {
        if (GANZ.matcher(mantisse).matches()) {
            return Schreibweise.GLEICH;
        }
        Matcher einer = EINER.matcher(mantisse); // nobody groups thousands before an exponent
        return einer.matches() ? zeichen(einer.group(2)) : Schreibweise.KEINE;
    }

    private static Schreibweise zeichen(String trenner) {
        return trenner.equals(",") ? Schreibweise.KOMMA : Schreibweise.PUNKT;
    }

    /** End of an exponent that begins here; 0 if none does. */
    static int exponentAb(String text, int stelle) {
        Matcher exponent = EXPONENT.matcher(text).region(stelle, text.length());
        return exponent.lookingAt()
                        && (exponent.end() == text.length() || !Character.isLetterOrDigit(text.charAt(exponent.end())))
                ? exponent.end()
                : 0;
    }
}
