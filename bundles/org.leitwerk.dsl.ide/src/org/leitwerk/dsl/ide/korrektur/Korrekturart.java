package org.leitwerk.dsl.ide.korrektur;

/** What a correction does, in the order in which they are offered. */
public enum Korrekturart {
    /** Mends this problem. */
    BEHEBEN,
    /** Puts in what is missing, with a value to be replaced. */
    ERGAENZEN,
    /** Mends all problems of this kind. */
    ALLE_BEHEBEN,
    /** Keeps the finding and says why. */
    UNTERDRUECKEN,
    /** Sets the rule for the whole plan. */
    EINSTELLEN
}
