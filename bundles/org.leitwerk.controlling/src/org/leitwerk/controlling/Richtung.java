package org.leitwerk.controlling;

/** Which way a value has to go. */
public enum Richtung {
    /** Higher is better. */
    STEIGEN,
    /** Lower is better. */
    SINKEN,
    /** It should stay where it is, or within its bounds. */
    HALTEN,
    /** Nothing says which way is better. */
    UNBESTIMMT;

    /**
     * Whether a change goes this way.
     *
     * @param vorzeichen sign of the change: -1, 0 or 1
     * @return 1 for better, -1 for worse, 0 for no change or if neither way is better
     */
    public int wertung(int vorzeichen) {
        return switch (this) {
            case STEIGEN -> vorzeichen;
            case SINKEN -> -vorzeichen;
            case HALTEN, UNBESTIMMT -> 0;
        };
    }
}
