/** The table twin of a diagram: the same elements as lines, for people who do not see the picture. */
package org.leitwerk.diagramm.ui.tabelle;
