package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import org.leitwerk.steuerung.Finanzierungsart;

/**
 * A source of money.
 *
 * @param art kind of the source
 * @param geber who gives; empty if not stated
 * @param betrag amount in Euro, stated or computed from the share; null if unknown
 * @param anteil share of the planned costs, 0 to 1, stated or computed from the amount; null if unknown
 */
public record Finanzierungsanteil(Finanzierungsart art, String geber, BigDecimal betrag, BigDecimal anteil) {}
