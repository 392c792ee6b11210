package org.leitwerk.diagramm.ui.tabelle;

import java.util.function.Function;

/** The columns, with their widths in pixels at first. */
enum Spalte {
    /** The label; can be edited. */
    BEZEICHNUNG(260, zeile -> zeile.angaben().name()),
    /** The kind. */
    ART(110, zeile -> zeile.angaben().art()),
    /** Where it lies or begins. */
    WORIN(180, Zeile::worin),
    /** Where it leads. */
    WOHIN(220, Zeile::wohin),
    /** What else is written in it. */
    INHALT(240, Zeile::inhalt),
    /** What is wrong. */
    BEFUND(220, Zeile::befund);

    private final int breite;
    private final Function<Zeile, String> text;

    Spalte(int breite, Function<Zeile, String> text) {
        this.breite = breite;
        this.text = text;
    }

    int breite() {
        return breite;
    }

    String text(Zeile zeile) {
        return text.apply(zeile);
    }

    String titel() {
        return switch (this) {
            case BEZEICHNUNG -> Messages.Bezeichnung;
            case ART -> Messages.Art;
            case WORIN -> Messages.Worin;
            case WOHIN -> Messages.Wohin;
            case INHALT -> Messages.Inhalt;
            case BEFUND -> Messages.Befund;
        };
    }
}
