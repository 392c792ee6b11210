/** Files as tables: what kind of file it is, its encoding and dialect, its rows with their numbers. */
package org.leitwerk.daten.tabelle;
