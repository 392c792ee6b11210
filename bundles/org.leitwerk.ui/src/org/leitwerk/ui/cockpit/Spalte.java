package org.leitwerk.ui.cockpit;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;

/** The columns of the goal tree. */
enum Spalte {
    TITEL(() -> Messages.SpalteZiel, 330, Zeile::titel),
    STATUS(() -> Messages.SpalteStatus, 170, zeile -> zeile.werte().status().text()),
    ERFUELLUNG(() -> Messages.SpalteErfuellung, 80, zeile -> zeile.werte().erfuellung()),
    WERT(() -> Messages.SpalteWert, 160, zeile -> zeile.werte().wert()),
    ZIEL(() -> Messages.SpalteZielwert, 210, zeile -> zeile.werte().ziel()),
    VERLAUF(() -> Messages.SpalteVerlauf, 110, zeile -> ""),
    ABWEICHUNG(() -> Messages.SpalteAbweichung, 120, zeile -> zeile.werte().abweichung());

    private final Supplier<String> titel;
    private final int breite;
    private final Function<Zeile, String> text;

    Spalte(Supplier<String> titel, int breite, Function<Zeile, String> text) {
        this.titel = titel;
        this.breite = breite;
        this.text = text;
    }

    /** Its heading, in the language of the person. */
    String titel() {
        return titel.get();
    }

    /** Its width at first, in pixels. */
    int breite() {
        return breite;
    }

    /** What it shows as text; empty for the one that draws. */
    String text(Zeile zeile) {
        return text.apply(zeile);
    }

    /** The widths of all at first. */
    static int[] breiten() {
        return Arrays.stream(values()).mapToInt(Spalte::breite).toArray();
    }
}
