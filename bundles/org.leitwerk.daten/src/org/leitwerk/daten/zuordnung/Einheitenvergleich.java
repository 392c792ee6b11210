package org.leitwerk.daten.zuordnung;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares units as they are written in files with that of an indicator. */
final class Einheitenvergleich {

    private static final Pattern IM_KOPF = Pattern.compile(
            "(?i)(?:\\(in |\\(|\\[in |\\[|\\bin )(%|prozent|€|eur|euro|tsd\\.? ?(?:€|eur|euro)|t€|teur|mio\\.? ?(?:€|eur|euro)|"
                    + "1\\.?000 ?(?:€|eur|euro)|promille|‰|stunden|tage|jahre|ha|hektar|m²|qm)[)\\]]?");

    private Einheitenvergleich() {}

    /** Whether a unit written behind a number is that of the indicator. */
    static boolean gleich(String inDerZelle, String einheit) {
        return inDerZelle.isEmpty()
                || einheit.isEmpty()
                || einheitlich(inDerZelle).equals(einheitlich(einheit));
    }

    /** The unit a heading names, if it is not that of the indicator. */
    static Optional<String> widerspruch(String kopf, String einheit) {
        Matcher m = IM_KOPF.matcher(kopf);
        return !einheit.isEmpty() && m.find() && !gleich(m.group(1), einheit)
                ? Optional.of(m.group(1))
                : Optional.empty();
    }

    private static String einheitlich(String einheit) {
        String klein = einheit.replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.GERMAN);
        return switch (klein) {
            case "prozent", "v. h.", "v.h.", "vh" -> "%";
            case "eur", "euro" -> "€";
            case "hektar" -> "ha";
            case "qm" -> "m²";
            case "promille" -> "‰";
            case "tsd. €", "tsd. eur", "tsd. euro", "tsd €", "teur", "1.000 €", "1.000 euro", "1000 euro" -> "t€";
            default -> klein;
        };
    }
}
