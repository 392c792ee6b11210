/** The view of what refers to an element. */
package org.leitwerk.ui.verweise;
