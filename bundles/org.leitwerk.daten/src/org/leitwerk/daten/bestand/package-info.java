/** All series of a plan, typed ones and those of data files alike, with what was wrong in the files. */
package org.leitwerk.daten.bestand;
