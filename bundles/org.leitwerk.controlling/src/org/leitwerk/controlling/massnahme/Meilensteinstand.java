package org.leitwerk.controlling.massnahme;

import java.time.LocalDate;
import org.leitwerk.controlling.Elementbezug;

/**
 * A milestone on the reference day.
 *
 * @param element the milestone
 * @param termin last day on which it is in time; null if not stated
 * @param erreicht day it was reached, up to the reference day; null if it was not
 * @param lage how it stands
 * @param tage days late: until it was reached, else until the reference day; 0 if it is not late
 */
public record Meilensteinstand(Elementbezug element, LocalDate termin, LocalDate erreicht, Lage lage, long tage) {

    /** How a milestone stands. */
    public enum Lage {
        /** Reached in time, or without a term. */
        ERREICHT("erreicht"),
        /** Reached after its term. */
        SPAET_ERREICHT("verspätet erreicht"),
        /** Not yet due. */
        OFFEN("noch nicht fällig"),
        /** Due and not reached. */
        UEBERFAELLIG("überfällig"),
        /** Not reached; no term is stated, or no reference day is known. */
        OHNE_TERMIN("offen ohne Termin");

        private final String wort;

        Lage(String wort) {
            this.wort = wort;
        }

        /** How people are told. */
        public String wort() {
            return wort;
        }
    }
}
