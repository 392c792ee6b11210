package org.leitwerk.controlling.ziel;

import org.leitwerk.controlling.Messungsergebnis;
import org.leitwerk.steuerung.Ziel;

/**
 * A part of a goal before it gets its share: either an indicator or a goal.
 *
 * @param teil as {@link Zielteil}, without weight and share
 * @param wert its numbers
 * @param messung result of the indicator; null for a goal and if there is none
 * @param unterziel the goal; null for an indicator. Held only while the evaluation runs
 */
record Rohteil(Zielteil teil, Teilwert wert, Messungsergebnis messung, Ziel unterziel) {}
