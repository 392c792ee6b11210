/** The editor of a diagram: its input, its two pages (picture and table), opening and restoring it. */
package org.leitwerk.diagramm.ui.editor;
