package org.leitwerk.daten.reihe;

/**
 * Where a value comes from, so that anybody can look it up. Empty text and 0 mean unknown.
 *
 * @param datei the data file or, for a typed value, the file of the plan; relative to the folder of the plan, with
 *     {@code /}
 * @param zeile line (CSV, plan) or row (XLSX) as a person counts it, from 1; 0 if unknown
 * @param spalte heading of the column; empty for a typed value
 * @param stand date of the data as stated, for instance {@code 31.12.2024}
 * @param lizenz licence of the data
 */
public record Herkunft(String datei, int zeile, String spalte, String stand, String lizenz) {

    /** Nothing is known. */
    public static final Herkunft UNBEKANNT = new Herkunft("", 0, "", "", "");

    /**
     * The place in one line, as messages and tool tips show it.
     *
     * @return for instance {@code daten/hilfen.csv, Zeile 12, Spalte "Anzahl"}; empty if nothing is known
     */
    public String anzeige() {
        StringBuilder text = new StringBuilder(datei);
        if (zeile > 0) {
            text.append(text.isEmpty() ? "Zeile " : ", Zeile ").append(zeile);
        }
        if (!spalte.isEmpty()) {
            text.append(", Spalte \"").append(spalte).append('"');
        }
        if (!stand.isEmpty()) {
            text.append(", Stand ").append(stand);
        }
        if (!lizenz.isEmpty()) {
            text.append(", ").append(lizenz);
        }
        return text.toString();
    }
}
