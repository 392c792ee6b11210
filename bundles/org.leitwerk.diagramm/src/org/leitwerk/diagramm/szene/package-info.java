/**
 * The finished picture: immutable records with absolute coordinates in CSS pixels (96 to the inch), colours of the
 * light theme and ready lines of text. Whoever paints (SVG, PNG, PDF, the editor's figures) measures, wraps and places
 * nothing any more, so that all of them show the same picture. Knows neither EMF nor a specification.
 */
package org.leitwerk.diagramm.szene;
