/** Commands of the menus that belong to the frame: open and close plans, themes, window layout, help. */
package org.leitwerk.ui.befehl;
