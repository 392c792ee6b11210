/** The page of an indicator: its series, areas, map and definition. */
package org.leitwerk.ui.indikator;
