package org.leitwerk.daten;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something a person should know about data: which file and row, what is wrong, what to do. Ordered by file, row,
 * column and text.
 *
 * @param stufe how bad it is
 * @param art what kind of thing
 * @param datei the data file as the plan names it, or the file of the plan for typed values; empty for the data as a
 *     whole
 * @param zeile row as a person counts it, from 1; 0 for the file as a whole
 * @param spalte heading of the column; empty if none
 * @param text what is wrong, a German sentence
 * @param rat what to do, a German sentence; empty if nothing needs to be done
 */
public record Datenmeldung(
        Meldungsstufe stufe, Meldungsart art, String datei, int zeile, String spalte, String text, String rat)
        implements Comparable<Datenmeldung> {

    private static final Comparator<Datenmeldung> ORDNUNG = Comparator.comparing(Datenmeldung::datei)
            .thenComparingInt(Datenmeldung::zeile)
            .thenComparing(Datenmeldung::spalte)
            .thenComparing(Datenmeldung::stufe)
            .thenComparing(Datenmeldung::text)
            .thenComparing(Datenmeldung::rat)
            .thenComparing(Datenmeldung::art);

    /** Checks that all parts are there. */
    public Datenmeldung {
        Objects.requireNonNull(stufe, "stufe");
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(datei, "datei");
        Objects.requireNonNull(spalte, "spalte");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(rat, "rat");
    }

    /**
     * A message about a file as a whole.
     *
     * @param stufe how bad it is
     * @param art what kind of thing
     * @param datei the file
     * @param text what is wrong
     * @param rat what to do
     * @return the message
     */
    public static Datenmeldung zurDatei(Meldungsstufe stufe, Meldungsart art, String datei, String text, String rat) {
        return new Datenmeldung(stufe, art, datei, 0, "", text, rat);
    }

    /**
     * The whole message in one line.
     *
     * @return for instance {@code daten/hilfen.csv, Zeile 12: 'abc' ist keine Zahl. Den Wert berichtigen.}
     */
    public String anzeige() {
        String ort = datei + (zeile > 0 ? (datei.isEmpty() ? "" : ", ") + "Zeile " + zeile : "");
        return (ort.isEmpty() ? "" : ort + ": ") + text + (rat.isEmpty() ? "" : " " + rat);
    }

    @Override
    public int compareTo(Datenmeldung andere) {
        return ORDNUNG.compare(this, andere);
    }
}
