package org.leitwerk.regeln;

import java.math.BigDecimal;

/**
 * An amount of money as a particular of a finding, so that it is shown as money and not as a bare number.
 *
 * @param euro amount in Euro, {@code null} if not stated
 */
public record Betrag(BigDecimal euro) {}
