/** The form of the element one is at: what is typed there becomes a small change of the text. */
package org.leitwerk.ui.eigenschaften;
