package org.leitwerk.dsl.ide.gliederung;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.leitwerk.steuerung.wort.Nachbarwort;

/**
 * A word someone looks for. Case does not count, nor does how umlauts are written: {@code stärke}, {@code staerke} and
 * {@code starke} all find {@code Stärke}.
 */
public final class Suchwort {

    private static final Pattern AKZENT = Pattern.compile("\\p{M}+");
    private static final Pattern WORTGRENZE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private final String lang;
    private final String kurz;

    private Suchwort(String wort) {
        lang = Nachbarwort.einheitlich(Normalizer.normalize(wort, Form.NFC));
        kurz = ohneAkzente(wort);
    }

    /**
     * The words of a query.
     *
     * @param anfrage words with blanks between them
     * @return none for a blank query
     */
    public static List<Suchwort> von(String anfrage) {
        return Arrays.stream(anfrage.strip().split("\\s+"))
                .filter(wort -> !wort.isEmpty())
                .map(Suchwort::new)
                .toList();
    }

    /**
     * How well a text fits: 0 if it is the word, 1 if it begins so, 2 if a word in it begins so, 3 if it is somewhere
     * in it, -1 if not at all.
     *
     * @param text any text
     */
    public int guete(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        int genau = guete(Nachbarwort.einheitlich(text), lang, text);
        int locker = guete(ohneAkzente(text), kurz, text);
        return genau < 0 ? locker : locker < 0 ? genau : Math.min(genau, locker);
    }

    private int guete(String einheitlich, String wort, String text) {
        if (!einheitlich.contains(wort)) {
            return -1;
        }
        if (einheitlich.equals(wort)) {
            return 0;
        }
        if (einheitlich.startsWith(wort)) {
            return 1;
        }
        for (String teil : WORTGRENZE.split(text)) {
            if (Nachbarwort.einheitlich(teil).startsWith(lang)
                    || ohneAkzente(teil).startsWith(kurz)) {
                return 2;
            }
        }
        return 3;
    }

    /**
     * Whether all words occur in a text.
     *
     * @param worte the words; none occur in every text
     * @param text any text
     */
    public static boolean alleIn(List<Suchwort> worte, String text) {
        return worte.stream().allMatch(wort -> wort.guete(text) >= 0);
    }

    private static String ohneAkzente(String wort) {
        String klein = wort.toLowerCase(Locale.GERMAN).replace("ß", "ss");
        return AKZENT.matcher(Normalizer.normalize(klein, Form.NFD)).replaceAll("");
    }
}
