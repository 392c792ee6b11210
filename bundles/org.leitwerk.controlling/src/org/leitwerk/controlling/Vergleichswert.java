package org.leitwerk.controlling;

import java.math.BigDecimal;

/**
 * A part (area, group) beside the whole, for the same period.
 *
 * @param zeit the period, in German
 * @param gesamt value of the whole; null if missing
 * @param abstand value of the part minus that of the whole; null if one is missing
 * @param verhaeltnis value of the part divided by that of the whole; null if one is missing or the whole is 0
 * @param rang place among the parts that have a value then, 1 = best; if neither way is better, 1 = greatest; equal
 *     values share a place; 0 if the part has no value
 * @param anzahl how many parts have a value then
 */
public record Vergleichswert(
        String zeit, BigDecimal gesamt, BigDecimal abstand, BigDecimal verhaeltnis, int rang, int anzahl) {}
