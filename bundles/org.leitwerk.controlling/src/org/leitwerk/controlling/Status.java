package org.leitwerk.controlling;

import java.util.Collection;

/**
 * How far something is on its way, from good to bad. Methods with three steps leave {@link #ABWEICHUNG} out. What a
 * method calls a status, and its sign and tone, tells {@link Statusanzeige}.
 */
public enum Status {
    /** The target is reached or will be. */
    AUF_KURS,
    /** The target will be missed by little. */
    LEICHTE_ABWEICHUNG,
    /** The target will be missed by much, but it comes nearer. */
    ABWEICHUNG,
    /** The target goes out of reach. */
    GEFAEHRDET,
    /** Not evaluated: something that is needed is missing. Never the same as good or bad, and never counted as zero. */
    OHNE;

    /**
     * Whether something was evaluated.
     *
     * @return false for {@link #OHNE}
     */
    public boolean bewertet() {
        return this != OHNE;
    }

    /**
     * The worse of two; what is not evaluated does not count.
     *
     * @param anderer the other one
     * @return {@link #OHNE} only if both are
     */
    public Status schlechterer(Status anderer) {
        if (!bewertet() || !anderer.bewertet()) {
            return bewertet() ? this : anderer;
        }
        return compareTo(anderer) >= 0 ? this : anderer;
    }

    /**
     * The worst of several; what is not evaluated does not count.
     *
     * @param mehrere any number
     * @return {@link #OHNE} if none was evaluated
     */
    public static Status schlechtester(Collection<Status> mehrere) {
        return mehrere.stream().reduce(OHNE, Status::schlechterer);
    }
}
