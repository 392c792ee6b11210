/** Images of the diagram editor. */
package org.leitwerk.diagramm.ui.bild;
