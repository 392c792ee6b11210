package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;

/**
 * What a product or measure costs in a year.
 *
 * @param euro amount in Euro, more than 0
 * @param jahr the year
 */
record Ressourcen(BigDecimal euro, int jahr) {}
