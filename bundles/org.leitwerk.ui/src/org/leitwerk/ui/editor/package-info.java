/** The parts of the text editor: each is small and talks to an editor service; they hang on the generic editor. */
package org.leitwerk.ui.editor;
