package org.leitwerk.regeln;

import java.util.Objects;

/**
 * A finding with the rule it comes from and the level it has in this plan. Its words are told by {@link Regeltexte}.
 *
 * @param regel the rule
 * @param stufe level in this plan and at this element, never {@link Stufe#AUS}
 * @param befund what was found
 */
public record Meldung(Regeleintrag<?> regel, Stufe stufe, Befund befund) {

    /** Checks the parts. */
    public Meldung {
        Objects.requireNonNull(regel, "regel");
        Objects.requireNonNull(stufe, "stufe");
        Objects.requireNonNull(befund, "befund");
    }
}
