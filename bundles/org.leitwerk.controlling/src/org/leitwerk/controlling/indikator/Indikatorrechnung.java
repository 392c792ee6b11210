package org.leitwerk.controlling.indikator;

import java.util.List;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Messungsergebnis;

/**
 * What comes out for an indicator.
 *
 * @param ergebnis the result for the whole with its parts
 * @param messungen results for the goals that measure by it, in the order of the input
 */
record Indikatorrechnung(Indikatorergebnis ergebnis, List<Messungsergebnis> messungen) {}
