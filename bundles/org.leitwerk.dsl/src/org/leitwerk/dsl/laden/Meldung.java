package org.leitwerk.dsl.laden;

import java.util.Comparator;

/**
 * A problem of a plan, told to a person.
 *
 * @param datei the file as the caller named it, never null
 * @param zeile the line from 1; 0 if the problem concerns the whole file
 * @param spalte the column from 1; 0 if the problem concerns the whole file
 * @param stufe how serious it is
 * @param code a code for programs, see {@link org.leitwerk.dsl.meldungen.Meldungscodes}
 * @param element the name of the element around the place, or an empty text
 * @param meldung what is wrong, in German
 * @param hinweis what to do, in German, or an empty text
 */
public record Meldung(
        String datei, int zeile, int spalte, Stufe stufe, String code, String element, String meldung, String hinweis)
        implements Comparable<Meldung> {

    private static final Comparator<Meldung> ORDNUNG = Comparator.comparing(Meldung::datei)
            .thenComparingInt(Meldung::zeile)
            .thenComparingInt(Meldung::spalte)
            .thenComparing(Meldung::stufe)
            .thenComparing(Meldung::code)
            .thenComparing(Meldung::meldung)
            .thenComparing(Meldung::element)
            .thenComparing(Meldung::hinweis);

    /**
     * A message on a whole file.
     *
     * @param datei the file as the caller named it
     * @param stufe how serious it is
     * @param code a code for programs
     * @param meldung what is wrong
     * @param hinweis what to do
     * @return the message
     */
    public static Meldung zurDatei(String datei, Stufe stufe, String code, String meldung, String hinweis) {
        return new Meldung(datei, 0, 0, stufe, code, "", meldung, hinweis);
    }

    /** By file, place, level. */
    @Override
    public int compareTo(Meldung andere) {
        return ORDNUNG.compare(this, andere);
    }

    /** One line: {@code datei:zeile:spalte: Stufe [code] Meldung Hinweis}. */
    @Override
    public String toString() {
        String ort = zeile == 0 ? datei : datei + ":" + zeile + ":" + spalte;
        return ort + ": " + stufe.wort() + " [" + code + "] " + meldung + (hinweis.isEmpty() ? "" : " " + hinweis);
    }
}
