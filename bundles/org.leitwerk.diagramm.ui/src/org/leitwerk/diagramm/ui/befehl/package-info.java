/** What can be done in a diagram, as commands with keys, tool bar and context menu, and the dialogs they need. */
package org.leitwerk.diagramm.ui.befehl;
