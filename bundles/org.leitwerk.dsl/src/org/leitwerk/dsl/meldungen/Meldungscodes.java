package org.leitwerk.dsl.meldungen;

/** Codes by which editors and filters tell the mistakes of a text apart; they do not change between versions. */
public final class Meldungscodes {

    /** What stands there does not fit the language. */
    public static final String SYNTAX = "syntax";
    /** A brace is missing or too many. */
    public static final String KLAMMER = "syntax.klammer";
    /** No element begins here. */
    public static final String KEIN_ELEMENT = "syntax.element";
    /** The block of an element has no such statement. */
    public static final String KEINE_ANWEISUNG = "syntax.anweisung";
    /** Nested too deep. */
    public static final String TIEFE = "syntax.tiefe";
    /** A value (number, date, word of a list, text) cannot be understood. */
    public static final String WERT = "wert";
    /** A reference names nothing, or something of another kind. */
    public static final String VERWEIS = "verweis";
    /** Two elements of the plan have the same name. */
    public static final String NAME_DOPPELT = "name-doppelt";
    /** A file cannot be read as it is. */
    public static final String DATEI = "datei";
    /** A file is not encoded in UTF-8. */
    public static final String KODIERUNG = "datei.kodierung";

    private Meldungscodes() {}
}
