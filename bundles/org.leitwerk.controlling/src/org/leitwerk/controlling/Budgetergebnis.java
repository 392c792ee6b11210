package org.leitwerk.controlling;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.controlling.haushalt.Summenbefund;
import org.leitwerk.controlling.massnahme.Jahresbetraege;

/**
 * A budget, evaluated. All amounts in Euro.
 *
 * @param element the budget
 * @param teilVon the budget it is part of; null at the top
 * @param jahr its year; 0 if not stated
 * @param betrag its amount; null if not stated
 * @param teilsumme sum of the amounts of its parts without bonuses; null if it has none or one states no amount
 * @param ausgaben expenses by year, planned and actual
 * @param ist actual expenses of its year (of all years if it states none); null if none are stated
 * @param rest amount minus actual expenses; null if one is missing
 * @param ausschoepfung actual expenses as a share of the amount, 1 = used up; null if one is missing
 * @param massnahmenkosten planned costs of the measures that are paid from it; null if there are none
 * @param befunde where sums do not add up
 * @param status actual expenses against the amount
 * @param begruendung why
 */
public record Budgetergebnis(
        Elementbezug element,
        Elementbezug teilVon,
        int jahr,
        BigDecimal betrag,
        BigDecimal teilsumme,
        List<Jahresbetraege> ausgaben,
        BigDecimal ist,
        BigDecimal rest,
        BigDecimal ausschoepfung,
        BigDecimal massnahmenkosten,
        List<Summenbefund> befunde,
        Status status,
        Begruendung begruendung) {}
