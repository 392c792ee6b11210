/** Budgets and the rows of the product budget: sums up the hierarchies, and where they do not add up. */
package org.leitwerk.controlling.haushalt;
