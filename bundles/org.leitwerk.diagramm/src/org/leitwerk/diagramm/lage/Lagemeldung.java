package org.leitwerk.diagramm.lage;

/**
 * What is wrong in the file of a diagram; German.
 *
 * @param datei name of the file
 * @param zeile line, from 1; 0 = the file as a whole
 * @param text what is wrong
 * @param abhilfe what to do
 */
public record Lagemeldung(String datei, int zeile, String text, String abhilfe) {

    /**
     * The message in one line.
     *
     * @return file, line, what, what to do
     */
    public String alsZeile() {
        return datei + (zeile > 0 ? ":" + zeile : "") + ": " + text + " " + abhilfe;
    }
}
