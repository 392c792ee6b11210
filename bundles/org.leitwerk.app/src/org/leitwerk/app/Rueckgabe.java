package org.leitwerk.app;

/** What a command returns to the shell. */
public final class Rueckgabe {

    /** Everything is fine. */
    public static final int IN_ORDNUNG = 0;
    /** There are findings of level error, or files that are not formatted. */
    public static final int BEFUNDE = 1;
    /** Wrong use, or input that cannot be read. */
    public static final int BEDIENUNG = 2;
    /** A defect of Leitwerk. */
    public static final int DEFEKT = 3;

    private Rueckgabe() {}
}
