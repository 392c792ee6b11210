package org.leitwerk.regeln;

import java.math.BigDecimal;

/**
 * A rule with a number that a plan may set ({@code schwelle}). The sources give few numbers; where they give none the
 * default is our proposal, and the text of the rule says so.
 */
public interface MitSchwelle {

    /** The value that holds as long as the plan sets none; its unit is told in the text {@code <id>.schwelle}. */
    BigDecimal vorgabe();
}
