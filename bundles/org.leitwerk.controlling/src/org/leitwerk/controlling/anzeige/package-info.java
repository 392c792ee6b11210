/** Results as people read them, the same words in every place: command line, hovers, tree, pages, diagrams. */
package org.leitwerk.controlling.anzeige;
