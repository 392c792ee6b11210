/**
 * Charts and maps: what all of them share. A picture is a {@link org.leitwerk.diagramm.szene.Szene} with the table of
 * its numbers; SVG, PNG and PDF come from the painters of diagrams.
 */
package org.leitwerk.schaubild;
