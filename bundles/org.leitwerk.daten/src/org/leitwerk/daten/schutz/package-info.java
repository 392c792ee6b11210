/** Protection of small numbers: what must not be shown never leaves the stock of data, also not by subtraction. */
package org.leitwerk.daten.schutz;
