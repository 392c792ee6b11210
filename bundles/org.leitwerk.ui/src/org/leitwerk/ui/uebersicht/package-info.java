/** The view of the whole plan: a tree in the order of the cycle, in which one can also edit. */
package org.leitwerk.ui.uebersicht;
