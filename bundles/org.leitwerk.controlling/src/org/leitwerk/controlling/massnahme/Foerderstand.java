package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.steuerung.Foerderstatus;

/**
 * Money of third parties for a measure, by year.
 *
 * @param element the funding
 * @param status its state
 * @param quote share of the costs it is meant to cover, 0 to 1; null if not stated
 * @param allein whether it is for this measure only; else the amounts are for several things together
 * @param jahre amounts by year
 */
public record Foerderstand(
        Elementbezug element, Foerderstatus status, BigDecimal quote, boolean allein, List<Jahresbetraege> jahre) {}
