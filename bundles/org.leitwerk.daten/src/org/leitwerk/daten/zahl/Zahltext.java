package org.leitwerk.daten.zahl;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as it is written in a cell, taken apart but not yet decided: whether {@code 1.234} is more than a thousand
 * or little more than one is said by the other values of its file ({@link Dezimalregel}).
 *
 * @param schreibweise which sign stands before the decimals, as far as this text tells
 * @param ziffern sign, digits and the signs between them, without blanks and apostrophes
 * @param einheit what is written behind the number, for instance {@code %}; empty if nothing
 */
public record Zahltext(Schreibweise schreibweise, String ziffern, String einheit) {

    /** Longest cell that can be a number, in characters. */
    public static final int MAX_ZEICHEN = 60;

    private static final int MAX_EXPONENT = 30;

    /**
     * Takes a text apart.
     *
     * @param zelle content of a cell
     * @return never null; {@link Schreibweise#KEINE} for what is no number
     */
    public static Zahltext von(String zelle) {
        String text = zelle.strip();
        Zahltext keine = new Zahltext(Schreibweise.KEINE, "", "");
        if (text.isEmpty() || text.length() > MAX_ZEICHEN) {
            return keine;
        }
        int ende = endeDerZahl(text);
        String einheit = text.substring(ende).strip();
        String zahl = text.substring(0, ende).strip();
        if (einheit.equals("-") || einheit.equals("−")) { // SAP writes the minus behind the number
            zahl = "-" + zahl;
            einheit = "";
        }
        String ziffern = ohneTausenderzeichen(zahl.replace('−', '-'));
        if (ziffern == null || !istEinheit(einheit)) {
            return keine;
        }
        Schreibweise art = Zahlform.art(ziffern);
        return art == Schreibweise.KEINE ? keine : new Zahltext(art, ziffern, einheit);
    }

    /**
     * The value, if the sign before the decimals is this one.
     *
     * @param dezimal {@link Schreibweise#KOMMA} or {@link Schreibweise#PUNKT}
     * @return empty if the text cannot be read so
     */
    public Optional<BigDecimal> wert(Schreibweise dezimal) {
        boolean passt = schreibweise == Schreibweise.GLEICH
                || schreibweise == Schreibweise.MEHRDEUTIG
                || schreibweise == dezimal && schreibweise != Schreibweise.KEINE;
        if (!passt) {
            return Optional.empty();
        }
        String zahl =
                dezimal == Schreibweise.KOMMA ? ziffern.replace(".", "").replace(',', '.') : ziffern.replace(",", "");
        BigDecimal wert = new BigDecimal(zahl);
        // An exponent of more than a few digits would blow up to a number of that length.
        if (Math.abs((long) wert.scale()) > MAX_ZEICHEN + MAX_EXPONENT) {
            return Optional.empty();
        }
        return Optional.of(wert.scale() < 0 ? wert.setScale(0) : wert);
    }

    private static int endeDerZahl(String text) {
        int ende = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                ende = i + 1;
                int hinterExponent = Zahlform.exponentAb(text, ende);
                if (hinterExponent > 0) {
                    return hinterExponent;
                }
            } else if (!istTrenner(c) && !(ende == 0 && (c == '-' || c == '+' || c == '−'))) {
                break;
            }
        }
        return ende;
    }

    private static boolean istTrenner(char c) {
        return c == '.' || c == ',' || istTausenderzeichen(c);
    }

    private static boolean istTausenderzeichen(char c) {
        return c == '\'' || c == '’' || Character.isSpaceChar(c);
    }

    /** Takes blanks and apostrophes away where they stand between groups of three digits; null if elsewhere. */
    private static String ohneTausenderzeichen(String zahl) {
        StringBuilder ergebnis = new StringBuilder(zahl.length());
        boolean gruppiert = false;
        int seitTrenner = 0;
        for (int i = 0; i < zahl.length(); i++) {
            char c = zahl.charAt(i);
            if (istTausenderzeichen(c)) {
                boolean zwischenZiffern = seitTrenner > 0 && i + 1 < zahl.length() && istZiffer(zahl.charAt(i + 1));
                boolean vorzeichen = seitTrenner == 0 && ergebnis.length() == 1 && !istZiffer(ergebnis.charAt(0));
                if (!vorzeichen && (!zwischenZiffern || seitTrenner > 3 || gruppiert && seitTrenner != 3)) {
                    return null;
                }
                gruppiert |= zwischenZiffern;
                seitTrenner = 0;
            } else {
                if (!istZiffer(c) && gruppiert && seitTrenner != 3 && seitTrenner != 0) {
                    return null;
                }
                if (!istZiffer(c)) {
                    gruppiert = false;
                }
                seitTrenner = istZiffer(c) ? seitTrenner + 1 : 0;
                ergebnis.append(c);
            }
        }
        return gruppiert && seitTrenner != 3 ? null : ergebnis.toString();
    }

    private static boolean istZiffer(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * A unit has no digits and no brackets, is short and begins with a letter or sign: {@code %}, {@code €},
     * {@code ha}.
     */
    private static boolean istEinheit(String text) {
        return text.length() <= 30
                && text.chars().noneMatch(c -> Character.isDigit(c) || "()[]\"=+*;:<>".indexOf(c) >= 0)
                && (text.isEmpty() || ".,-/'’".indexOf(text.charAt(0)) < 0);
    }
}
