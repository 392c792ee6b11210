/** What helps to find one's way in a diagram: search, overview, outline. */
package org.leitwerk.diagramm.ui.ansicht;
