package org.leitwerk.diagramm.schrift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leitwerk.diagramm.szene.Schrift;

/** Fills lines one after the other. For one text. */
final class Umbruch {

    /** A gap larger than this share of the line is filled with a part of the next word, if lines shall be dense. */
    private static final double LUECKE = 0.4;

    /** Blanks between words; signs that would look lost at the beginning of a line stay with the word before. */
    private static final Pattern LEERRAUM = Pattern.compile("\\s+(?![·–|%€=≥≤→](\\s|$))");

    /** What has no look of its own, without line feeds, tabulators and marks of places where a word may be divided. */
    private static final Pattern UNSICHTBARES =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\\n\\r\\t\\u0085\\u00ad\\u200b]]");

    private final Schrift schrift;
    private final double breite;
    private final int hoechstens;
    private final double luecke;
    private final List<String> zeilen = new ArrayList<>();
    private String zeile = "";

    /**
     * Fills lines.
     *
     * @param schrift font and size
     * @param breite how wide lines may be, in pixels
     * @param hoechstens most lines
     * @param dicht whether words are also divided to fill a large gap, not only where they are too long for a line
     */
    Umbruch(Schrift schrift, double breite, int hoechstens, boolean dicht) {
        this.schrift = schrift;
        this.breite = breite;
        this.hoechstens = hoechstens;
        this.luecke = dicht ? LUECKE : 1;
    }

    Satz setze(String text) {
        for (String absatz : UNSICHTBARES.matcher(text).replaceAll("").strip().split("\\R")) {
            for (String wort : LEERRAUM.split(absatz.strip())) {
                if (!wort.isEmpty()) {
                    setzeWort(wort);
                }
                if (zeilen.size() > hoechstens) {
                    break;
                }
            }
            beendeZeile();
        }
        boolean gekuerzt = zeilen.size() > hoechstens;
        List<String> ergebnis = gekuerzt ? gekuerzt() : zeilen;
        List<Double> breiten = new ArrayList<>(ergebnis.size());
        ergebnis.forEach(fertige -> breiten.add(breite(fertige)));
        return new Satz(ergebnis, breiten, schrift, gekuerzt);
    }

    private void setzeWort(String wort) {
        String rest = wort;
        while (!rest.isEmpty() && zeilen.size() <= hoechstens) {
            String ganz = angefuegt(Wortteil.ohne(rest));
            if (passt(ganz)) {
                zeile = ganz;
                return;
            }
            boolean passtAllein = !zeile.isEmpty() && passt(Wortteil.ohne(rest));
            if (passtAllein && (rest.indexOf(' ') >= 0 || breite - breite(zeile) < luecke * breite)) {
                beendeZeile();
                continue;
            }
            rest = teile(rest);
        }
    }

    /** Sets as much of a word as fits and gives what is left. */
    private String teile(String wort) {
        Optional<Wortteil> teil =
                Wortteil.von(wort).filter(t -> passt(angefuegt(t.kopf()))).reduce((a, b) -> b);
        if (teil.isPresent()) {
            zeile = angefuegt(teil.get().kopf());
            beendeZeile();
            return teil.get().rest();
        }
        if (!zeile.isEmpty()) {
            beendeZeile();
            return wort;
        }
        int ende = wort.offsetByCodePoints(0, 1);
        while (ende < wort.length() && passt(wort.substring(0, wort.offsetByCodePoints(ende, 1)))) {
            ende = wort.offsetByCodePoints(ende, 1);
        }
        zeile = Wortteil.ohne(wort.substring(0, ende));
        beendeZeile();
        return wort.substring(ende);
    }

    /** The lines that may stay, the last one with the sign that something is missing. */
    private List<String> gekuerzt() {
        List<String> ergebnis = new ArrayList<>(zeilen.subList(0, hoechstens));
        String letzte = ergebnis.get(hoechstens - 1).replaceFirst("-$", "");
        while (!letzte.isEmpty() && !passt(letzte + Textsatz.AUSLASSUNG)) {
            letzte = letzte.substring(0, letzte.offsetByCodePoints(letzte.length(), -1))
                    .replaceFirst("[\\s,;:–-]+$", "");
        }
        ergebnis.set(hoechstens - 1, letzte + Textsatz.AUSLASSUNG);
        return ergebnis;
    }

    private void beendeZeile() {
        if (!zeile.isEmpty()) {
            zeilen.add(zeile);
            zeile = "";
        }
    }

    private String angefuegt(String wort) {
        return zeile.isEmpty() ? wort : zeile + " " + wort;
    }

    private boolean passt(String text) {
        return breite(text) <= breite;
    }

    private double breite(String text) {
        return Schriftmass.breite(text, schrift);
    }
}
