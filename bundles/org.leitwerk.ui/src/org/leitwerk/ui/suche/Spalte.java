package org.leitwerk.ui.suche;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The columns of the view; the width is that of the first time, in pixels. */
enum Spalte {
    TITEL(Messages.SpalteTitel, 240, zeile -> zeile.treffer().titel()),
    ART(Messages.SpalteArt, 110, zeile -> zeile.treffer().artwort()),
    ORT(Messages.SpalteOrt, 180, Suchzeile::ort),
    FUND(Messages.SpalteFund, 320, Suchzeile::fund),
    STATUS(Messages.SpalteStatus, 120, zeile -> zeile.treffer().status());

    private final String titel;
    private final int breite;
    private final Function<Suchzeile, String> text;

    Spalte(String titel, int breite, Function<Suchzeile, String> text) {
        this.titel = titel;
        this.breite = breite;
        this.text = text;
    }

    String titel() {
        return titel;
    }

    int breite() {
        return breite;
    }

    String text(Suchzeile zeile) {
        return text.apply(zeile);
    }

    /** The order when the list is sorted by this column: as in a German dictionary, places by file and line. */
    Comparator<Suchzeile> ordnung() {
        if (this == ORT) {
            return Comparator.comparing((Suchzeile zeile) -> zeile.treffer().dateiname())
                    .thenComparingInt(zeile -> zeile.treffer().zeile());
        }
        Collator deutsch = Collator.getInstance(Locale.GERMAN);
        return Comparator.comparing(this::text, deutsch::compare);
    }
}
