package org.leitwerk.steuerung.werte;

/** The kinds of periods a {@link Zeitangabe} can name, from long to short. */
public enum Zeitart {
    /** Calendar year, {@code 2024}. */
    JAHR(1),
    /** School year from 1 August to 31 July, {@code Schuljahr 2023/24}. */
    SCHULJAHR(1),
    /** Half of a calendar year, {@code 1. Halbjahr 2025}. */
    HALBJAHR(2),
    /** Quarter of a calendar year, {@code 1. Quartal 2025}. */
    QUARTAL(4),
    /** Calendar month, {@code November 2009}. */
    MONAT(12),
    /** One day, {@code 31.12.2024}. */
    TAG(366);

    private final int teileImJahr;

    Zeitart(int teileImJahr) {
        this.teileImJahr = teileImJahr;
    }

    /**
     * How many periods of this kind a year has at most.
     *
     * @return 1 to 366
     */
    public int teileImJahr() {
        return teileImJahr;
    }
}
