/** Formulas over indicators: exact, with checked units; what is missing stays missing. */
package org.leitwerk.controlling.formel;
