/**
 * Measures and sets text with the bundled fonts, the same way for the editor and every export, and without asking a
 * window system: widths from the tables of the fonts, lines broken at blanks and German syllables, ellipsis.
 */
package org.leitwerk.diagramm.schrift;
