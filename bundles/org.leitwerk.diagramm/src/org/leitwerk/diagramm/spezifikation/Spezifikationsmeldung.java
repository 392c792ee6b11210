package org.leitwerk.diagramm.spezifikation;

/**
 * Something in a specification that cannot be carried out as written; the rest of the specification works.
 *
 * @param stufe how bad it is
 * @param pfad where it stands: file and line, or the path of the description object
 * @param text what is wrong and what to do, in German
 */
public record Spezifikationsmeldung(Stufe stufe, String pfad, String text) {

    /** How bad a message is. */
    public enum Stufe {
        /** A mistake: what it names does not work. */
        FEHLER,
        /** Something this runtime does not carry out; it is left out. */
        HINWEIS
    }

    @Override
    public String toString() {
        return pfad + ": " + text;
    }
}
