/** Shows Markdown in a text widget, without a browser. */
package org.leitwerk.ui.markdown;
