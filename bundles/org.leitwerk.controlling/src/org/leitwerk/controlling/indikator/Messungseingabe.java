package org.leitwerk.controlling.indikator;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.controlling.Zielvorgabe;

/**
 * A goal's indicator with its targets, worked out.
 *
 * @param fuehrend whether the indicator is the leading one of the goal
 * @param gewicht weight among the indicators of the goal
 * @param vorgaben its targets
 */
record Messungseingabe(boolean fuehrend, BigDecimal gewicht, List<Zielvorgabe> vorgaben) {}
