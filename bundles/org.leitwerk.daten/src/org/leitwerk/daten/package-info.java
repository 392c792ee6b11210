/**
 * The values of a plan: reads and writes CSV and XLSX, joins them with the series of the plan, keeps provenance,
 * protects small numbers.
 */
package org.leitwerk.daten;
