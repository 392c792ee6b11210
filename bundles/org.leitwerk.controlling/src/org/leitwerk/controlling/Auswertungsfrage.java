package org.leitwerk.controlling;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be evaluated.
 *
 * @param stichtag reference day: what lies after it is not known. Null: that of the plan, else the last day of the
 *     actual values; never today
 * @param szenario id of the scenario whose assumptions hold; empty for none
 */
public record Auswertungsfrage(LocalDate stichtag, String szenario) {

    /** As the plan stands. */
    public static final Auswertungsfrage WIE_GEPLANT = new Auswertungsfrage(null, "");

    /** The scenario may be empty but not null. */
    public Auswertungsfrage {
        Objects.requireNonNull(szenario, "szenario");
    }

    /**
     * The plan on a day.
     *
     * @param stichtag the day
     */
    public static Auswertungsfrage am(LocalDate stichtag) {
        return new Auswertungsfrage(stichtag, "");
    }

    /**
     * The same day under the assumptions of a scenario.
     *
     * @param id its name; empty for none
     */
    public Auswertungsfrage mit(String id) {
        return new Auswertungsfrage(stichtag, id);
    }

    /** The day asked for, if any. */
    public Optional<LocalDate> gefragterTag() {
        return Optional.ofNullable(stichtag);
    }
}
