/** The user handbook inside the workbench: Markdown pages of the documentation, set in a text widget. */
package org.leitwerk.ui.handbuch;
