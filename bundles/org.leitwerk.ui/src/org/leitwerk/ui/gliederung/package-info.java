/** The outline of the file in the active editor, as a view and as a popup, and a dialog to open any element. */
package org.leitwerk.ui.gliederung;
