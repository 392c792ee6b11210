package org.leitwerk.dsl.ide.textform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leitwerk.dsl.aenderung.Ersetzung;

/** Compares two texts that differ only in their blanks and line ends. */
final class Zwischenraeume {

    private static final String GESCHUETZT = "\u00A0\u202F\u2009\uFEFF";

    private Zwischenraeume() {}

    /**
     * The replacements that make one text out of the other.
     *
     * @return each inside one line where the lines stay the same; in the order of the text; empty if something visible
     *     differs too
     */
    static Optional<List<Ersetzung>> unterschiede(String alt, String neu) {
        List<Ersetzung> alle = new ArrayList<>();
        int a = 0;
        int n = 0;
        while (true) {
            int altBis = hinterRaum(alt, a);
            int neuBis = hinterRaum(neu, n);
            vergleiche(alt, a, altBis, neu.substring(n, neuBis), alle);
            if (altBis == alt.length() || neuBis == neu.length()) {
                return altBis == alt.length() && neuBis == neu.length() ? Optional.of(alle) : Optional.empty();
            }
            if (alt.charAt(altBis) != neu.charAt(neuBis)) {
                return Optional.empty();
            }
            a = altBis + 1;
            n = neuBis + 1;
        }
    }

    private static void vergleiche(String alt, int von, int bis, String neu, List<Ersetzung> alle) {
        String raum = alt.substring(von, bis);
        if (raum.equals(neu)) {
            return;
        }
        String[] altZeilen = raum.split("\n", -1);
        String[] neuZeilen = neu.split("\n", -1);
        if (altZeilen.length != neuZeilen.length) {
            alle.add(new Ersetzung(von, bis - von, neu));
            return;
        }
        int stelle = von;
        for (int i = 0; i < altZeilen.length; i++) {
            if (!altZeilen[i].equals(neuZeilen[i])) {
                alle.add(new Ersetzung(stelle, altZeilen[i].length(), neuZeilen[i]));
            }
            stelle += altZeilen[i].length() + 1;
        }
    }

    private static int hinterRaum(String text, int von) {
        int bis = von;
        while (bis < text.length()
                && (Character.isWhitespace(text.charAt(bis)) || GESCHUETZT.indexOf(text.charAt(bis)) >= 0)) {
            bis++;
        }
        return bis;
    }
}
