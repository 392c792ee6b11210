package org.leitwerk.daten.zahl;

/** Which sign stands before the decimals of a number. */
public enum Schreibweise {
    /** The number looks the same in both ways: digits only. */
    GLEICH,
    /** Only a comma can be meant: {@code 12,4}, {@code 1.234,5}, {@code 1.234.567}. */
    KOMMA,
    /** Only a point can be meant: {@code 12.4}, {@code 1,234.5}, {@code 0.125}. */
    PUNKT,
    /** Both are possible, with different results: {@code 1.234}, {@code 12,345}. */
    MEHRDEUTIG,
    /** No number at all. */
    KEINE
}
