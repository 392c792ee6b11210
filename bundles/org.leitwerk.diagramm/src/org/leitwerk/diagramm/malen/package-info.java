/**
 * Paints scenes: SVG, PNG and PDF through one {@link org.leitwerk.diagramm.malen.Szenenmaler}, so that they cannot
 * differ. No window, no screen; the same scene gives the same bytes.
 */
package org.leitwerk.diagramm.malen;
