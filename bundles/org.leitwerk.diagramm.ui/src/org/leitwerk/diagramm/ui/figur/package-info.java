/**
 * The records of a scene as figures of draw2d. They draw what the scene says, at its places, in the colours of the
 * theme; nothing is measured or placed here.
 */
package org.leitwerk.diagramm.ui.figur;
