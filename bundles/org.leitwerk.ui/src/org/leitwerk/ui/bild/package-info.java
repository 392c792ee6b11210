/** Images of the workbench, loaded once and freed with the bundle. */
package org.leitwerk.ui.bild;
