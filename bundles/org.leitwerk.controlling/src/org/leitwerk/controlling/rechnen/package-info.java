/**
 * Exact arithmetic: fractions, roots. Thresholds compare exact values; rounding happens only where numbers are shown.
 */
package org.leitwerk.controlling.rechnen;
