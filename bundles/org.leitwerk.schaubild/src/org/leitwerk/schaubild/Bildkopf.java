package org.leitwerk.schaubild;

/**
 * The words around a picture.
 *
 * @param titel heading in German, wrapped if it is long
 * @param untertitel what is counted, in which unit, for whom; may be empty
 * @param fussnote source, date of the data, how to read it; may be empty
 */
public record Bildkopf(String titel, String untertitel, String fussnote) {

    /** Only a heading. */
    public static Bildkopf nur(String titel) {
        return new Bildkopf(titel, "", "");
    }
}
