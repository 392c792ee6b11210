package org.leitwerk.controlling;

/** What a target asks for. */
public enum Vorgabeart {
    /** A value to be reached: auf 4.500 Stunden. */
    WERT,
    /** A value to be reached from a stated one: von 0,3 auf 0,2 %. */
    VON_AUF,
    /** A change against a base: senken um 10 % gegenüber 2023. */
    AENDERUNG,
    /** A range to be in: zwischen 1 und 2 %. */
    BEREICH,
    /** A bound to be kept: unter 3 %, mindestens 90 %. */
    GRENZE,
    /** Only a direction: soll sinken. */
    RICHTUNG,
    /** Words that only a person can judge. */
    QUALITATIV,
    /** The planned values of the series itself ({@code werte soll …}), where no goal states a target. */
    SOLLREIHE
}
