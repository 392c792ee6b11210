package org.leitwerk.diagramm.schrift;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * German syllables: Liang's algorithm ("Word Hy-phen-a-tion by Com-put-er", 1983) with the patterns of the
 * Deutschsprachige Trennmustermannschaft (version 2022-03-16, MIT licence, text beside the file). Thread-safe.
 */
public final class Trennung {

    /** At least so many letters stay before and go behind a hyphen. */
    private static final int VORN = 3;

    private static final int HINTEN = 3;

    /** Patterns by their letters: digits before each letter and behind the last. */
    private final Map<String, byte[]> muster = new HashMap<>(40000);

    private int laengstes;

    private Trennung() {
        try (BufferedReader leser = new BufferedReader(new InputStreamReader(
                Trennung.class.getResourceAsStream("daten/trennmuster-de.txt"), StandardCharsets.UTF_8))) {
            leser.lines().forEach(this::merke);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The patterns, read at the first call (some 30 ms). */
    public static Trennung deutsch() {
        return Einzige.DEUTSCH;
    }

    private void merke(String zeile) {
        StringBuilder buchstaben = new StringBuilder();
        byte[] werte = new byte[zeile.length() + 1];
        for (int i = 0; i < zeile.length(); i++) {
            char zeichen = zeile.charAt(i);
            if (Character.isDigit(zeichen)) {
                werte[buchstaben.length()] = (byte) (zeichen - '0');
            } else {
                buchstaben.append(zeichen);
            }
        }
        laengstes = Math.max(laengstes, buchstaben.length());
        muster.put(buchstaben.toString(), Arrays.copyOf(werte, buchstaben.length() + 1));
    }

    /**
     * Where a word may be divided.
     *
     * @param wort letters only; for anything else the list is empty
     * @return numbers of letters before each possible hyphen, ascending
     */
    public List<Integer> stellen(String wort) {
        if (wort.length() < VORN + HINTEN || !wort.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        String text = "." + wort.toLowerCase(Locale.GERMAN) + ".";
        if (text.length() != wort.length() + 2) {
            return List.of();
        }
        byte[] werte = new byte[text.length() + 1];
        for (int von = 0; von < text.length(); von++) {
            for (int bis = von + 1; bis <= Math.min(text.length(), von + laengstes); bis++) {
                byte[] gefunden = muster.get(text.substring(von, bis));
                for (int i = 0; gefunden != null && i < gefunden.length; i++) {
                    werte[von + i] = (byte) Math.max(werte[von + i], gefunden[i]);
                }
            }
        }
        List<Integer> ergebnis = new ArrayList<>();
        for (int i = VORN; i <= wort.length() - HINTEN; i++) {
            // an odd number allows a hyphen, an even one forbids it
            if (werte[i + 1] % 2 == 1) {
                ergebnis.add(i);
            }
        }
        return ergebnis;
    }

    /** Created when first used, safely for threads. */
    private static final class Einzige {
        static final Trennung DEUTSCH = new Trennung();
    }
}
