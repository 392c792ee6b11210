package org.leitwerk.steuerung.werte;

/**
 * The part of a period a {@link Frist} means: "Anfang 2016", "Mitte Mai 2013", "Ende 2016".
 *
 * <p>Documents use these words loosely. Leitwerk takes them as the first, second and last third of the period.
 */
public enum Fristteil {
    /** The first third of the period. */
    ANFANG("Anfang"),
    /** The second third of the period. */
    MITTE("Mitte"),
    /** The last third of the period. */
    ENDE("Ende");

    private final String wort;

    Fristteil(String wort) {
        this.wort = wort;
    }

    /**
     * The German word.
     *
     * @return {@code Anfang}, {@code Mitte} or {@code Ende}
     */
    public String wort() {
        return wort;
    }
}
