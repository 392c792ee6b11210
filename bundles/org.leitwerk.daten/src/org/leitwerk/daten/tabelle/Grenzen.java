package org.leitwerk.daten.tabelle;

import org.leitwerk.daten.Meldungsart;

/** How large a data file may be. Larger ones would not fit in memory beside the rest. */
final class Grenzen {

    /** Largest file, in bytes. */
    static final long MAX_BYTES = 256L << 20;

    /** Most rows; twice what a spreadsheet can hold. */
    static final int MAX_ZEILEN = 2_000_000;

    /** Most columns; those of a spreadsheet. */
    static final int MAX_SPALTEN = 16_384;

    /** Largest unpacked content of an XLSX file, in bytes. */
    static final long MAX_ENTPACKT = 1L << 30;

    /** Most parts of an XLSX file. */
    static final int MAX_TEILE = 10_000;

    /** Largest ratio of unpacked to packed size of a large part; real sheets stay far below. */
    static final int MAX_VERHAELTNIS = 200;

    private Grenzen() {}

    static void pruefeZeilen(int anzahl) throws Tabellenfehler {
        if (anzahl > MAX_ZEILEN) {
            throw new Tabellenfehler(
                    Meldungsart.FORMAT,
                    "Die Datei hat mehr als 2.000.000 Zeilen.",
                    "Nur die Zeilen ausgeben, die der Plan braucht, oder die Datei teilen.");
        }
    }

    static void pruefeGroesse(long bytes) throws Tabellenfehler {
        if (bytes > MAX_BYTES) {
            throw new Tabellenfehler(
                    Meldungsart.FORMAT,
                    "Die Datei ist größer als 256 MB.",
                    "Nur die Zeilen und Spalten ausgeben, die der Plan braucht, oder die Datei teilen.");
        }
    }
}
