package org.leitwerk.dsl.ide.formular;

/** What a field of a form holds, and so which widget fits. */
public enum Feldart {
    /** Text on one line. */
    KURZTEXT,
    /** Text with paragraphs. */
    LANGTEXT,
    /** A whole number or a year. */
    GANZZAHL,
    /** A number or a percentage. */
    ZAHL,
    /** An amount in euro. */
    GELD,
    /** A day. */
    DATUM,
    /** A year, quarter, month, school year and the like. */
    ZEITANGABE,
    /** A time limit, fixed or relative. */
    FRIST,
    /** How often something happens. */
    RHYTHMUS,
    /** An age range. */
    ALTERSSPANNE,
    /** A citation of a law. */
    NORM,
    /** A unit of measurement. */
    EINHEIT,
    /** Yes or no. */
    JA_NEIN,
    /** One of a few words. */
    AUSWAHL,
    /** Another element of the plan. */
    VERWEIS,
    /** Several other elements of the plan, in order. */
    VERWEISE,
    /** Several simple values, in order. */
    LISTE,
    /** Parts with values of their own, such as measured values; also elements inside the element. */
    TEILE
}
