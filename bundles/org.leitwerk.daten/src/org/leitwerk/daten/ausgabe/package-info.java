/** Tables as CSV and XLSX files that can be edited and read again, and in which nothing is ever run as a formula. */
package org.leitwerk.daten.ausgabe;
