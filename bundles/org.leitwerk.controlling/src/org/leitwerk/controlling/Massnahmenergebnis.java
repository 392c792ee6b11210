package org.leitwerk.controlling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.massnahme.Finanzierungsanteil;
import org.leitwerk.controlling.massnahme.Foerderstand;
import org.leitwerk.controlling.massnahme.Jahresbetraege;
import org.leitwerk.controlling.massnahme.Meilensteinstand;
import org.leitwerk.controlling.massnahme.Personenzahl;
import org.leitwerk.controlling.massnahme.Stellenstand;
import org.leitwerk.controlling.massnahme.Wirkungskosten;
import org.leitwerk.steuerung.Massnahmenstatus;

/**
 * A measure, evaluated: progress against time, milestones, money, posts.
 *
 * @param element the measure
 * @param stand its state in the plan
 * @param von first day; null if not stated
 * @param bis last day; null if not stated
 * @param fortschritt reported progress, 0 to 1; null if none was reported up to the reference day
 * @param fortschrittAm day of the report; null if not stated
 * @param zeitanteil share of the time that had passed on that day, 0 to 1; null if beginning or end are unknown
 * @param status progress against time
 * @param meilensteine milestones in the order of the plan
 * @param kosten costs by year
 * @param plankosten planned costs of all years, the stated total if there is one; null if nothing is stated
 * @param istkosten actual costs of all years; null if none are stated
 * @param ertraege income by year
 * @param finanzierung where the money comes from
 * @param foerderungen money of third parties by year
 * @param stellen posts (full-time equivalents) by year; never mixed with heads
 * @param personen heads, as the plan states them beside the posts
 * @param wirkungskosten costs for what was achieved
 * @param begruendung why
 */
public record Massnahmenergebnis(
        Elementbezug element,
        Massnahmenstatus stand,
        LocalDate von,
        LocalDate bis,
        BigDecimal fortschritt,
        LocalDate fortschrittAm,
        BigDecimal zeitanteil,
        Status status,
        List<Meilensteinstand> meilensteine,
        List<Jahresbetraege> kosten,
        BigDecimal plankosten,
        BigDecimal istkosten,
        List<Jahresbetraege> ertraege,
        List<Finanzierungsanteil> finanzierung,
        List<Foerderstand> foerderungen,
        List<Stellenstand> stellen,
        List<Personenzahl> personen,
        List<Wirkungskosten> wirkungskosten,
        Begruendung begruendung) {

    /**
     * The same result with one more reason below its explanation.
     *
     * @param grund the reason
     */
    public Massnahmenergebnis mit(Begruendung grund) {
        List<Begruendung> gruende = new ArrayList<>(begruendung.teile());
        gruende.add(grund);
        return new Massnahmenergebnis(
                element,
                stand,
                von,
                bis,
                fortschritt,
                fortschrittAm,
                zeitanteil,
                status,
                meilensteine,
                kosten,
                plankosten,
                istkosten,
                ertraege,
                finanzierung,
                foerderungen,
                stellen,
                personen,
                wirkungskosten,
                Begruendung.von(begruendung.satz(), status, element, gruende));
    }
}
