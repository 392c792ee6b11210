/**
 * Evaluates indicators: values up to the reference day, targets, status by method, areas and groups beside the whole.
 */
package org.leitwerk.controlling.indikator;
