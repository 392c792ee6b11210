package org.leitwerk.app.konsole;

import java.util.List;
import java.util.Locale;

/** The known word nearest to one that was mistyped. */
final class Nachbarwort {

    private Nachbarwort() {}

    /** The nearest of the known words; empty if none is near: at most a third of its letters may differ. */
    static String zu(String wort, List<String> bekannte) {
        String bestes = "";
        int kleinster = Integer.MAX_VALUE;
        for (String bekannt : bekannte) {
            int abstand = abstand(vereinfacht(wort), vereinfacht(bekannt));
            if (abstand < kleinster && abstand <= Math.max(1, bekannt.length() / 3)) {
                kleinster = abstand;
                bestes = bekannt;
            }
        }
        return bestes;
    }

    private static String vereinfacht(String wort) {
        return wort.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }

    /** Levenshtein distance. */
    private static int abstand(String a, String b) {
        int[] vorige = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] zeile = new int[b.length() + 1];
            zeile[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int ersetzt = vorige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                zeile[j] = Math.min(ersetzt, Math.min(vorige[j], zeile[j - 1]) + 1);
            }
            vorige = zeile;
        }
        return vorige[b.length()];
    }
}
