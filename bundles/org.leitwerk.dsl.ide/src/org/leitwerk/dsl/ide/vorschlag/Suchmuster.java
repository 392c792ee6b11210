package org.leitwerk.dsl.ide.vorschlag;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What has been typed, and how well a proposal matches it. Case, umlauts and accents do not matter: {@code foerd} and
 * {@code FÖRD} are the same.
 */
final class Suchmuster {

    /** The proposal begins with what has been typed. */
    static final int ANFANG = 0;
    /** A part of a compound id begins with it, or its initials do. */
    static final int TEILWORT = 1;
    /** A word of the title begins with it. */
    static final int TITELWORT = 2;
    /** It stands somewhere inside. */
    static final int INNEN = 3;

    private static final Pattern AKZENTE = Pattern.compile("\\p{M}");

    private final String gesucht;

    Suchmuster(String getippt) {
        gesucht = gefaltet(getippt);
    }

    /** Whether anything has been typed. */
    boolean leer() {
        return gesucht.isEmpty();
    }

    /** Lower case, umlauts as two letters, without accents. */
    static String gefaltet(String text) {
        String klein = text.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return klein.chars().allMatch(c -> c < 128)
                ? klein
                : AKZENTE.matcher(Normalizer.normalize(klein, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    /** Whether a word begins with what has been typed. */
    boolean beginnt(String wort) {
        return gesucht.isEmpty() || gefaltet(wort).startsWith(gesucht);
    }

    /** How well a name and a title match, smaller is better; empty if not at all. */
    OptionalInt rang(String name, String titel) {
        if (gesucht.isEmpty()) {
            return OptionalInt.of(ANFANG);
        }
        if (beginnt(name)) {
            return OptionalInt.of(ANFANG);
        }
        if (teilwort(name)) {
            return OptionalInt.of(TEILWORT);
        }
        String gefalteterTitel = gefaltet(titel);
        if (wortanfang(gefalteterTitel)) {
            return OptionalInt.of(TITELWORT);
        }
        // Two letters are somewhere in almost everything.
        boolean innen = gesucht.length() > 2 && (gefaltet(name).contains(gesucht) || gefalteterTitel.contains(gesucht));
        return innen ? OptionalInt.of(INNEN) : OptionalInt.empty();
    }

    /** A part of {@code FruehHilfeFinden} begins with it ({@code hilfe}), or the initials do ({@code fhf}). */
    private boolean teilwort(String name) {
        StringBuilder anfaenge = new StringBuilder();
        boolean teil = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean neu = i == 0
                    || Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(i - 1))
                    || Character.isDigit(c) != Character.isDigit(name.charAt(i - 1))
                    || name.charAt(i - 1) == '_';
            if (neu) {
                anfaenge.append(c);
                teil |= gefaltet(name.substring(i)).startsWith(gesucht);
            }
        }
        return teil || gesucht.length() > 1 && gefaltet(anfaenge.toString()).startsWith(gesucht);
    }

    private boolean wortanfang(String text) {
        for (int i = text.indexOf(gesucht); i >= 0; i = text.indexOf(gesucht, i + 1)) {
            if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
