/**
 * The evaluation of a plan: indicators, goals, measures, budgets and analyses by published rules, each result with its
 * explanation.
 */
package org.leitwerk.controlling;
