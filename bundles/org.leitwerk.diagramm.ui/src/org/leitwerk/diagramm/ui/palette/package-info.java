/** The tools of a diagram: a list with a search field that can be folded away. */
package org.leitwerk.diagramm.ui.palette;
