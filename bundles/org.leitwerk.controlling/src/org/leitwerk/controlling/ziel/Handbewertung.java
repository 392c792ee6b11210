package org.leitwerk.controlling.ziel;

import java.time.LocalDate;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;

/**
 * What a person has judged.
 *
 * @param element the assessment in the plan
 * @param status green, yellow or red as {@link Status}: on course, slightly off, out of reach
 * @param zeitraum the period it is for, in German; empty if not stated
 * @param datum its day; null if not stated
 * @param bewerter who has judged; empty if not stated
 * @param grund the reason; empty if not stated
 */
public record Handbewertung(
        Elementbezug element, Status status, String zeitraum, LocalDate datum, String bewerter, String grund) {}
