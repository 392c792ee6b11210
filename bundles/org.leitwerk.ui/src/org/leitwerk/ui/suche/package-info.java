/** The view that finds elements of all open plans by words in any of their texts. */
package org.leitwerk.ui.suche;
