/**
 * Values over time as everybody reads them: a series has a key (kind, area, group), its values know when, how much, why
 * not, and where from.
 */
package org.leitwerk.daten.reihe;
