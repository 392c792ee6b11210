package org.leitwerk.controlling.zielsatz;

import java.util.Locale;
import org.leitwerk.controlling.zielwert.Einheiten;

/** The unit of a sentence beside that of the indicator. */
final class Satzeinheit {

    private Satzeinheit() {}

    /** Whether two units are the same: spelling, "pro" for "je" and endings of the plural do not matter. */
    static boolean gleich(String eine, String andere) {
        return Einheiten.norm(stamm(eine)).equals(Einheiten.norm(stamm(andere)));
    }

    private static String stamm(String einheit) {
        StringBuilder stamm = new StringBuilder();
        for (String wort : einheit.strip().toLowerCase(Locale.GERMAN).split("\\s+")) {
            String eines = wort.equals("pro") ? "je" : wort.startsWith("prozentpunkt") ? "prozentpunkte" : wort;
            stamm.append(' ').append(eines.length() > 4 ? eines.replaceAll("(?:en|e|n|s)$", "") : eines);
        }
        String text = stamm.toString().strip();
        return text.equals("prozentpunkt") ? "prozentpunkte" : text;
    }

    /**
     * The unit as the language writes it.
     *
     * @param worte words behind a number; empty for none
     * @param indikator unit of the indicator; empty if unknown
     * @return empty if none is needed
     */
    static String von(String worte, String indikator) throws Unklar {
        if (worte.isEmpty()) {
            return "";
        }
        if (Einheiten.istProzent(worte)) {
            return pruefe("%", worte, indikator);
        }
        return indikator.isEmpty() ? worte : pruefe(indikator, worte, indikator);
    }

    private static String pruefe(String einheit, String worte, String indikator) throws Unklar {
        if (!indikator.isEmpty() && !gleich(worte, indikator)) {
            throw new Unklar("Er spricht von „" + worte + "“, der Indikator wird in „" + indikator + "“ gemessen.");
        }
        return einheit;
    }

    /** The unit of a change: percent, percentage points, or that of the indicator. */
    static String derAenderung(String worte, String indikator) throws Unklar {
        boolean anteil = Einheiten.istProzent(indikator);
        if (Einheiten.istProzent(worte)) {
            if (anteil) {
                throw new Unklar(
                        "Der Indikator wird in Prozent gemessen; bitte „Prozentpunkte“ schreiben oder die beiden Werte"
                                + " nennen („von 20 auf 18 %“).");
            }
            return "%";
        }
        if (gleich(worte, "Prozentpunkte")) {
            if (!anteil && !indikator.isEmpty()) {
                throw new Unklar("Er spricht von Prozentpunkten, der Indikator wird in „" + indikator + "“ gemessen.");
            }
            return "Prozentpunkte";
        }
        return von(worte, indikator);
    }
}
