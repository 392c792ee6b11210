/** Analyses and budgets as charts and tables. */
package org.leitwerk.ui.analyse;
