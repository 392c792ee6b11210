package org.leitwerk.bericht.inhalt;

/** A block of a chapter. Each kind of block has one macro in the page templates. */
public sealed interface Block
        permits Absatz,
                Aufzaehlung,
                Erklaerung,
                Fakten,
                Fehlanzeige,
                Karte,
                Langtext,
                Schaubild,
                Tabelle,
                Ueberschrift {

    /** Name of the kind, by which the templates choose how to show it. */
    default String blockart() {
        return getClass().getSimpleName();
    }
}
