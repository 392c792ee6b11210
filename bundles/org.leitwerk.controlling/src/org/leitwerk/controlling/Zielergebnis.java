package org.leitwerk.controlling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.leitwerk.controlling.ziel.Einfluss;
import org.leitwerk.controlling.ziel.Handbewertung;
import org.leitwerk.controlling.ziel.Zielteil;
import org.leitwerk.steuerung.Verdichtung;

/**
 * A goal, evaluated from its indicators and the goals derived from it.
 *
 * @param element the goal
 * @param verdichtung how parts are put together; never {@code OFFEN}
 * @param erfuellung how far the goal is fulfilled, 0 to 1; null if no part says
 * @param punkte points of the status put together, 0 (out of reach) to 3 (on course); null if no part was evaluated.
 *     See {@link org.leitwerk.controlling.ziel.Statuspunkte}
 * @param status computed status; {@link Status#OHNE} if no part was evaluated
 * @param teile indicators, then goals derived from it, in the order of the plan; those that do not count too
 * @param bewertung what a person has judged last; null if nobody has
 * @param einfluesse what else acts on the goal, by assumption; stands beside the result and never changes it
 * @param rueckenwind the influences together, -1 (all against) to 1 (all for); null if none counts
 * @param begruendung why
 */
public record Zielergebnis(
        Elementbezug element,
        Verdichtung verdichtung,
        BigDecimal erfuellung,
        BigDecimal punkte,
        Status status,
        List<Zielteil> teile,
        Handbewertung bewertung,
        List<Einfluss> einfluesse,
        BigDecimal rueckenwind,
        Begruendung begruendung) {

    /** What a person has judged, if somebody has. */
    public Optional<Handbewertung> handbewertung() {
        return Optional.ofNullable(bewertung);
    }

    /**
     * The status that holds: what a person has judged with a reason goes before what is computed (it says why it
     * differs); both are always shown.
     */
    public Status geltend() {
        return bewertung != null && bewertung.status().bewertet() ? bewertung.status() : status;
    }

    /** The parts that could not be counted, each says why. */
    public List<Zielteil> fehlende() {
        return teile.stream().filter(teil -> !teil.fehlt().isEmpty()).toList();
    }
}
