package org.leitwerk.diagramm.ausdruck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits an {@code aql:} expression into words, numbers, texts and signs. */
final class Aqlzeichen {

    private static final Pattern ZEICHEN =
            Pattern.compile("\\s*(?:('(?:[^'\\\\]|\\\\.)*')|([0-9]+(?:\\.[0-9]+)?)|([\\p{L}_][\\p{L}\\p{N}_]*)"
                    + "|(->|::|<=|>=|<>|!=|[-+*/=<>().,|{}]))");

    private Aqlzeichen() {}

    /**
     * The tokens in order; texts keep their quotes.
     *
     * @throws Ausdrucksfehler at a sign that does not belong to the language
     */
    static List<String> zerlege(String text) {
        List<String> zeichen = new ArrayList<>();
        Matcher naechstes = ZEICHEN.matcher(text);
        int stelle = 0;
        while (stelle < text.stripTrailing().length()) {
            naechstes.region(stelle, text.length());
            if (!naechstes.lookingAt()) {
                throw new Ausdrucksfehler("„" + text + "“ ist ab Zeichen " + (stelle + 1) + " nicht verständlich.");
            }
            zeichen.add(naechstes.group().strip());
            stelle = naechstes.end();
        }
        return zeichen;
    }
}
