package org.leitwerk.ui.probleme;

import java.util.Comparator;
import java.util.function.Function;
import org.leitwerk.dsl.ide.mangel.Mangel;

/** The columns of the view; the width is that of the first time, in pixels. */
enum Spalte {
    MELDUNG(Messages.SpalteMeldung, 360, Mangel::meldung),
    ELEMENT(Messages.SpalteElement, 130, Mangel::bezeichnung),
    DATEI(Messages.SpalteDatei, 120, Mangel::name),
    ZEILE(Messages.SpalteZeile, 70, mangel -> mangel.zeile() == 0 ? "" : Integer.toString(mangel.zeile())),
    REGEL(Messages.SpalteRegel, 180, Mangel::titel);

    private final String titel;
    private final int breite;
    private final Function<Mangel, String> text;

    Spalte(String titel, int breite, Function<Mangel, String> text) {
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

    String text(Problem problem) {
        return text.apply(problem.mangel());
    }

    /** The order when the list is sorted by this column; among equals the order of files and texts. */
    Comparator<Problem> ordnung() {
        Comparator<Problem> nach =
                switch (this) {
                    case MELDUNG ->
                        Comparator.comparing((Problem p) -> p.mangel().stufe()).reversed();
                    case ZEILE -> Comparator.comparingInt(p -> p.mangel().zeile());
                    default -> Comparator.comparing(this::text, String.CASE_INSENSITIVE_ORDER);
                };
        return nach.thenComparing(Problem::mangel, Mangel.ORDNUNG);
    }
}
