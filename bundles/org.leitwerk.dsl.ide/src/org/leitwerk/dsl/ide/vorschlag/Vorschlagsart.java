package org.leitwerk.dsl.ide.vorschlag;

/** What a proposal is; decides its icon and, among equally good ones, its place. */
public enum Vorschlagsart {
    /** A keyword that begins or continues a statement. */
    WORT,
    /** A keyword with which an element begins. */
    ELEMENT,
    /** The name of an element that is referred to. */
    VERWEIS,
    /** A value of an enumeration. */
    AUFZAEHLUNG,
    /** A date, a year, a term, a rhythm. */
    ZEIT,
    /** A unit. */
    EINHEIT,
    /** Another value, such as an age or a text in quotes. */
    WERT,
    /** A name for a new element. */
    NAME,
    /** The id of a rule. */
    REGEL,
    /** A template with places to fill in. */
    MUSTER
}
