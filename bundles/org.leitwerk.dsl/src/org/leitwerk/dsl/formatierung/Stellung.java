package org.leitwerk.dsl.formatierung;

/** What a visible token is for the layout. */
enum Stellung {
    /** First token of an element or statement. */
    ANFANG,
    /** First token of an entry in a row such as the values of an indicator, after the first one. */
    REIHE,
    /** The brace that opens a block. */
    AUF,
    /** The brace that closes a block. */
    ZU,
    /** Any other token. */
    INNEN
}
